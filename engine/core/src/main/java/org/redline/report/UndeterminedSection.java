package org.redline.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.redline.audit.AuditReport;
import org.redline.audit.Finding;
import org.redline.memory.Verdict;
import org.redline.report.Block.Entry;
import org.redline.report.Block.Heading;
import org.redline.report.Block.Row;

/** What cannot be judged yet, by the facts that would settle it, those that settle most first. */
final class UndeterminedSection {
  private final Words words;
  private final Subjects subjects;
  private final Paths paths;

  UndeterminedSection(Words words, Subjects subjects) {
    this.words = words;
    this.subjects = subjects;
    this.paths = new Paths(words);
  }

  List<Block> of(AuditReport report) {
    Map<Gap, List<Finding>> byGap = new LinkedHashMap<>();
    int total = 0;
    for (Finding finding : report.findings()) {
      if (finding.verdict() == Verdict.UNDETERMINED) {
        byGap.computeIfAbsent(Gap.of(finding), gap -> new ArrayList<>()).add(finding);
        total++;
      }
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(2, words.get("section.undetermined", total)));
    if (total == 0) {
      blocks.add(new Block.Paragraph(words.get("none.undetermined")));
    } else {
      blocks.add(new Block.Paragraph(words.get("undetermined.how")));
    }
    entries(byGap, blocks);
    return blocks;
  }

  private void entries(Map<Gap, List<Finding>> byGap, List<Block> blocks) {
    Comparator<Map.Entry<Gap, List<Finding>>> settlesMost =
        Comparator.comparing(group -> -group.getValue().size());
    List<Map.Entry<Gap, List<Finding>>> groups =
        byGap.entrySet().stream()
            .sorted(
                settlesMost
                    .thenComparing(group -> group.getKey().missing().size())
                    .thenComparing(group -> group.getKey().toString()))
            .toList();
    for (int i = 0; i < groups.size(); i++) {
      blocks.add(entry(i + 1, groups.get(i).getKey(), groups.get(i).getValue()));
    }
  }

  private Entry entry(int number, Gap gap, List<Finding> findings) {
    String settles = words.get("settles", findings.size());
    List<String> titles =
        findings.stream().map(f -> words.of(f.provision().title()) + mark(f)).toList();
    return new Entry(
        words.get("numbered", number, settles),
        List.of(
            Row.of(words.get("row.subject"), subjects.of(findings.get(0).subject())),
            new Row(words.get("row.missing"), gap.missing().stream().map(paths::named).toList()),
            new Row(words.get("row.judges"), titles)));
  }

  private String mark(Finding finding) {
    return words.unverified(finding.unverified());
  }

  /** What is missing, on which subject. */
  private record Gap(String subject, List<String> missing) {
    static Gap of(Finding finding) {
      return new Gap(finding.subject().path(), finding.missing());
    }
  }
}
