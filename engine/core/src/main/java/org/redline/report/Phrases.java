package org.redline.report;

import java.util.List;
import org.redline.audit.AuditReport;
import org.redline.audit.Finding;
import org.redline.audit.Money;
import org.redline.rulebook.Basis;
import org.redline.rulebook.Citations;
import org.redline.rulebook.RuleSet;
import org.redline.text.Language;

/** Parts of sentences on one report, said as reports say them, for whoever writes other papers. */
public final class Phrases {
  private final Words words;
  private final Subjects subjects;
  private final Paths paths;
  private final Sums sums;
  private final Citations citations;

  public Phrases(AuditReport report, RuleSet rules, Language language) {
    this.words = new Words(rules, language).on(report.asOf());
    this.subjects = new Subjects(report, words);
    this.paths = new Paths(words);
    this.sums = new Sums(words);
    this.citations = new Citations(rules.laws(), language, basis -> "");
  }

  /** What a finding is about, by type, id and name. */
  public String subject(Finding finding) {
    return subjects.of(finding.subject());
  }

  /** What a finding rests on, a phrase for each path. */
  public List<String> evidence(Finding finding) {
    return finding.evidence().stream().map(paths::of).toList();
  }

  /** A range of a fine, or what is missing to tell it. */
  public String sum(Money money) {
    return sums.of(money);
  }

  /** Places in laws as officers cite them, without marks. */
  public String places(List<Basis> bases) {
    return citations.of(bases);
  }

  /** The authority of a key, as it was called on the day of the report. */
  public String authority(String key) {
    return words.authority(key);
  }
}
