package org.redline.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.redline.audit.AuditReport;
import org.redline.audit.Finding;
import org.redline.memory.Verdict;
import org.redline.network.Subject;
import org.redline.vocabulary.RecordType;

/**
 * A fact that was not submitted, and what waits for it.
 *
 * @param path where it stands from the unit down, such as {@code
 *     enterprise.projects[P-1].designReview.outcome}; for facts of a list of which nothing is
 *     known, that list
 * @param open the findings that it could settle, in their order
 */
public record NextFact(String path, List<Finding> open) {
  /** A dot that stands in no id. */
  private static final Pattern DOT = Pattern.compile("\\.(?![^\\[]*\\])");

  private static final Comparator<NextFact> MOST_FIRST =
      Comparator.comparing(NextFact::provisions)
          .thenComparing(NextFact::alone)
          .reversed()
          .thenComparing(NextFact::path);

  public NextFact {
    open = List.copyOf(open);
  }

  /**
   * The facts that undetermined findings wait for: first those that could settle most provisions,
   * of these, those that settle most findings by themselves.
   */
  public static List<NextFact> of(AuditReport report) {
    Map<String, List<Finding>> byPath = new TreeMap<>();
    for (Finding finding : report.findings()) {
      if (finding.verdict() == Verdict.UNDETERMINED) {
        for (String path : finding.missing()) {
          byPath
              .computeIfAbsent(whole(finding.subject(), path), p -> new ArrayList<>())
              .add(finding);
        }
      }
    }
    return byPath.entrySet().stream()
        .map(entry -> new NextFact(entry.getKey(), entry.getValue()))
        .sorted(MOST_FIRST)
        .toList();
  }

  /** How many provisions it could settle. */
  public int provisions() {
    return (int) open.stream().map(finding -> finding.provision().id()).distinct().count();
  }

  /** How many findings wait for nothing else. */
  int alone() {
    return (int) open.stream().filter(finding -> finding.missing().size() == 1).count();
  }

  /** A path that starts at the subject or one of its owners, from the unit down. */
  private static String whole(Subject subject, String path) {
    String[] steps = DOT.split(path, 2);
    int level = level(subject, steps[0]);
    if (steps.length < 2 || level <= 0) {
      return path;
    }
    String[] above = DOT.split(subject.path(), -1);
    return String.join(".", List.of(above).subList(0, level + 1)) + "." + steps[1];
  }

  /** How far below the unit the record stands that a name means; −1 where it means none. */
  private static int level(Subject subject, String name) {
    int level = subject.records().length - 1;
    for (RecordType type = subject.type(); type != null; type = type.owner().orElse(null)) {
      if (type.variable().equals(name)) {
        return level;
      }
      level--;
    }
    return -1;
  }
}
