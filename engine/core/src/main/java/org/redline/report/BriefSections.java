package org.redline.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.redline.audit.AuditReport;
import org.redline.audit.Finding;
import org.redline.audit.MandatedAction;
import org.redline.facts.Grade;
import org.redline.memory.Standing;
import org.redline.memory.Verdict;
import org.redline.report.Block.Heading;
import org.redline.report.Block.Lines;
import org.redline.rulebook.Basis;
import org.redline.rulebook.Citations;

/** The report on one screen: a line for each violated finding, action and most wanted fact. */
final class BriefSections {
  private static final int MOST_WANTED = 3;

  private final Words words;
  private final Subjects subjects;
  private final Paths paths;
  private final Citations citations;
  private final Sums sums;

  BriefSections(Words words, Subjects subjects) {
    this.words = words;
    this.subjects = subjects;
    this.paths = new Paths(words);
    this.citations = words.citations();
    this.sums = new Sums(words);
  }

  List<Block> of(AuditReport report) {
    List<Block> blocks = new ArrayList<>();
    section("section.violated", with(report, Verdict.VIOLATED).map(this::violated), blocks);
    section("section.steps", certain(report, Standing.LAW).map(this::action), blocks);
    section("section.demands", certain(report, Standing.CAMPAIGN).map(this::action), blocks);
    List<String> wanted = wanted(with(report, Verdict.UNDETERMINED).toList());
    section("section.wanted", wanted.stream(), blocks);
    return blocks;
  }

  private void section(String heading, Stream<String> all, List<Block> blocks) {
    List<String> lines = all.toList();
    if (!lines.isEmpty()) {
      blocks.add(new Heading(2, words.get(heading, lines.size())));
      blocks.add(new Lines(once(lines)));
    }
  }

  /** Lines that say the same stand once, with how often. */
  private List<String> once(List<String> lines) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    lines.forEach(line -> counts.merge(line, 1, Integer::sum));
    return counts.entrySet().stream()
        .map(e -> e.getValue() == 1 ? e.getKey() : words.get("times", e.getKey(), e.getValue()))
        .toList();
  }

  private String violated(Finding finding) {
    String suspected = finding.grade() == Grade.DECLARED ? words.get("suspected") : "";
    return words.marks(
        List.of(
            suspected + words.of(finding.provision().title()),
            subjects.of(finding.subject()),
            finding.state().map(words::of).orElse(""),
            citations.of(finding.breaks())));
  }

  private String action(MandatedAction action) {
    String must =
        action.standing() == Standing.LAW ? words.get(action.may() ? "may" : "shall") : "";
    String held = action.held() == null ? "" : words.get("mark.held", words.of(action.held()));
    List<Basis> basis = action.basis();
    return words.marks(
        List.of(
            must,
            words.of(action.action().title()) + held,
            words.get("party", words.of(action.party())),
            action.amount() == null ? "" : sums.of(action.amount()),
            lacking(action),
            basis.isEmpty() ? "" : citations.of(basis)));
  }

  /** How many preconditions are not met or not known. */
  private String lacking(MandatedAction action) {
    long open = action.preconditions().stream().filter(p -> !p.state().equals("met")).count();
    return open == 0 ? "" : words.get("lacking", open);
  }

  /** The facts that most undetermined findings wait for. */
  private List<String> wanted(List<Finding> undetermined) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Finding finding : undetermined) {
      finding.missing().forEach(path -> counts.merge(path, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .sorted(Comparator.comparing((Map.Entry<String, Integer> e) -> -e.getValue()))
        .limit(MOST_WANTED)
        .map(e -> words.marks(List.of(paths.named(e.getKey()), words.get("waits", e.getValue()))))
        .toList();
  }

  private static Stream<Finding> with(AuditReport report, Verdict verdict) {
    return report.findings().stream().filter(finding -> finding.verdict() == verdict);
  }

  private static Stream<MandatedAction> certain(AuditReport report, Standing standing) {
    return report.actions().stream()
        .filter(action -> action.standing() == standing && !action.possible())
        .filter(action -> action.supersededBy() == null);
  }
}
