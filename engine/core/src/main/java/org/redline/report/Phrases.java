package org.redline.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.audit.AuditReport;
import org.redline.audit.DueDate;
import org.redline.audit.Money;
import org.redline.condition.Evidence;
import org.redline.facts.Coded;
import org.redline.rulebook.ActionKind;
import org.redline.rulebook.Basis;
import org.redline.rulebook.RuleSet;
import org.redline.text.Bilingual;
import org.redline.text.Language;

/** The parts of a report in words, for whoever lays them out in another way. Immutable. */
public final class Phrases {
  private final Words words;
  private final Subjects subjects;

  private Phrases(Words words, Subjects subjects) {
    this.words = words;
    this.subjects = subjects;
  }

  /** Of a report: what it is about is called by name. */
  public static Phrases of(AuditReport report, RuleSet rules, Language language) {
    Words words = new Words(rules, language).on(report.asOf());
    return new Phrases(words, new Subjects(report, words));
  }

  /** Of a report of which only the text is left: what it is about is called by its id. */
  public static Phrases of(LocalDate asOf, RuleSet rules, Language language) {
    Words words = new Words(rules, language).on(asOf);
    return new Phrases(words, new Subjects(List.of(), words));
  }

  /** What a finding or an action is about. */
  public String subject(String kind, @Nullable String id) {
    return subjects.of(kind, id);
  }

  /** The label of a path. */
  public String path(String path) {
    return new Paths(words).label(path);
  }

  /** The value that was found, with its unit. */
  public String value(Evidence evidence) {
    return new Paths(words).value(evidence);
  }

  /** Places in laws, each with the mark of what no text confirms. */
  public String cited(List<Basis> bases) {
    return words.citations().of(bases);
  }

  /** A range of money. */
  public String sum(Money money) {
    return new Sums(words).of(money);
  }

  /** A term with the event from which it runs, and its last day where that is known. */
  public String due(DueDate due) {
    return new Terms(words).of(due);
  }

  /** The steps of the procedure that a kind of action needs. */
  public List<String> procedure(ActionKind kind) {
    return new Procedure(words).of(kind);
  }

  /** The title of a provision or mandate rule; its id where the rules do not know it. */
  public String rule(String id) {
    return words
        .rules()
        .provision(id)
        .map(provision -> words.of(provision.title()))
        .or(() -> words.rules().mandate(id).map(rule -> words.of(rule.title())))
        .orElse(id);
  }

  /** The title of a kind of action; its key where the rules do not know it. */
  public String action(String key) {
    ActionKind kind = words.rules().actions().get(key);
    return kind == null ? key : words.of(kind.title());
  }

  /** The name that an authority had on the day. */
  public String authority(String key) {
    return words.authority(key);
  }

  public String rulebook(String id) {
    return words.rulebook(id);
  }

  public String of(Coded code) {
    return words.of(code);
  }

  public String of(Bilingual text) {
    return words.of(text);
  }

  /** Several things in one line. */
  public String list(List<String> texts) {
    return words.list(texts);
  }
}
