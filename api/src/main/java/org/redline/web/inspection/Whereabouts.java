package org.redline.web.inspection;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.redline.audit.Finding;
import org.redline.condition.Evidence;
import org.redline.network.Subject;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.Vocabulary;

/** Says where in a profile the facts of a finding stand. */
final class Whereabouts {
  private static final Pattern DOT = Pattern.compile("\\.(?![^\\[]*\\])");
  private static final String SIZE = ".size()";

  private final Vocabulary vocabulary;

  Whereabouts(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Paths, from the unit down, of the facts that carry a finding or are missing for it. */
  List<String> of(Finding finding) {
    return Stream.concat(
            finding.evidence().stream().map(Evidence::path), finding.missing().stream())
        .map(path -> whole(finding.subject(), path))
        .toList();
  }

  /** A path begins with the name of its record; the way to that record takes its place. */
  private String whole(Subject subject, String path) {
    String plain = path.endsWith(SIZE) ? path.substring(0, path.length() - SIZE.length()) : path;
    String[] way = DOT.split(subject.path(), -1);
    List<RecordType> chain = vocabulary.chain(subject.type());
    String name = DOT.split(plain, 2)[0];
    for (int i = 0; i < chain.size() && i < way.length; i++) {
      if (chain.get(i).variable().equals(name)) {
        String above = String.join(".", List.of(way).subList(0, i + 1));
        return above + plain.substring(name.length());
      }
    }
    return plain;
  }
}
