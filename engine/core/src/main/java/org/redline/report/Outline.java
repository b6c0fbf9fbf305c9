package org.redline.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.redline.audit.AuditReport;
import org.redline.memory.Verdict;
import org.redline.rulebook.RuleSet;
import org.redline.text.Language;

/** Puts a report into the words and the order in which a person reads it. */
final class Outline {
  private static final int SHORT_DIGEST = "sha256:".length() + 12;

  private static final List<Verdict> ORDER =
      List.of(Verdict.VIOLATED, Verdict.UNDETERMINED, Verdict.COMPLIANT, Verdict.NOT_APPLICABLE);

  private final Words words;
  private final Detail detail;

  Outline(RuleSet rules, Language language, Detail detail) {
    this.words = new Words(rules, language);
    this.detail = detail;
  }

  List<Block> of(AuditReport report) {
    Words words = this.words.on(report.asOf());
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, name(report)));
    blocks.add(new Block.Paragraph(day(report)));
    blocks.add(new Block.Paragraph(summary(report.summary())));
    Subjects subjects = new Subjects(report, words);
    if (detail == Detail.BRIEF) {
      blocks.addAll(new BriefSections(words, subjects).of(report));
      return blocks;
    }
    blocks.addAll(new ViolatedSection(words, subjects).of(report));
    blocks.addAll(new ActionsSection(words, subjects).of(report));
    blocks.addAll(new UndeterminedSection(words, subjects).of(report));
    if (detail == Detail.EVERYTHING) {
      blocks.addAll(new RemainingSection(words, subjects).of(report));
    }
    blocks.add(new Block.Paragraph(words.get("closing"), true));
    return blocks;
  }

  String name(AuditReport report) {
    String name = report.unit().name();
    String id = report.unit().id();
    return words.get("unit", name == null ? "?" : name, id == null ? "?" : id);
  }

  String title() {
    return words.get("title");
  }

  private String day(AuditReport report) {
    String digest = report.rulesDigest();
    int end = Math.min(SHORT_DIGEST, digest.length());
    return words.get("day", report.asOf(), digest.substring(0, end));
  }

  private String summary(Map<Verdict, Integer> counts) {
    List<String> parts = new ArrayList<>();
    for (Verdict verdict : ORDER) {
      parts.add(words.get("count", words.of(verdict), counts.getOrDefault(verdict, 0)));
    }
    return words.marks(parts);
  }
}
