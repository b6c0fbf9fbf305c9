package org.redline.web.enforcement;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redline.audit.AuditReport;
import org.redline.audit.Finding;
import org.redline.audit.MandatedAction;
import org.redline.facts.Hazard;
import org.redline.memory.Standing;
import org.redline.memory.Verdict;
import org.redline.rulebook.RuleSet;
import org.redline.web.firms.RecordedFact;
import org.redline.web.users.Account;

/** A step while it is taken: the file, the audit of the day, what was filled in, what it makes. */
final class Taking {
  private final CaseFile file;
  private final AuditReport report;
  private final RuleSet rules;
  private final Fields fields;
  private final Facts facts;
  private final LocalDate day;
  private final LocalDate today;
  private final Account by;
  private final Office office;
  private final Map<Integer, Seen> seen = new LinkedHashMap<>();
  private String about = "";

  Taking(
      CaseFile file,
      AuditReport report,
      RuleSet rules,
      Fields fields,
      Facts facts,
      LocalDate day,
      LocalDate today,
      Account by,
      Office office) {
    this.file = file;
    this.report = report;
    this.rules = rules;
    this.fields = fields;
    this.facts = facts;
    this.day = day;
    this.today = today;
    this.by = by;
    this.office = office;
  }

  /** What the loop knows beyond the file. */
  interface Office {
    /** The audit on which a step was taken. */
    Optional<AuditReport> of(Step step);

    /**
     * What the audit would say if facts were recorded otherwise.
     *
     * @param as the step before which it looks; null for today
     */
    AuditReport supposing(List<RecordedFact> facts, @Nullable Step as);

    /** Working days that the office gives for a defence. */
    int defence();

    /** Whether the office acts as an authority. */
    boolean acts(String authority);

    /** Whether a case on a finding runs in another file of the firm. */
    boolean runsElsewhere(InspectedFinding finding);
  }

  /** The audit on which a step was taken, before what the step recorded. */
  Optional<AuditReport> before(Step step) {
    return office.of(step);
  }

  /**
   * What the audit would say if facts were recorded otherwise.
   *
   * @param as the step before which it looks; null for today
   * @throws org.redline.source.Problems when no profile can say such a thing
   */
  AuditReport supposing(List<RecordedFact> recorded, @Nullable Step as) {
    return office.supposing(recorded, as);
  }

  /** What officers saw of a finding. */
  record Seen(InspectedFinding.Outcome outcome, String note) {}

  CaseFile file() {
    return file;
  }

  AuditReport report() {
    return report;
  }

  RuleSet rules() {
    return rules;
  }

  int defence() {
    return office.defence();
  }

  /** Whether the office that opened the file may take an action, and not another department. */
  boolean competent(MandatedAction action) {
    return office.acts(action.authority());
  }

  boolean runsElsewhere(InspectedFinding finding) {
    return office.runsElsewhere(finding);
  }

  Terms terms() {
    return new Terms(rules, defence());
  }

  Fields fields() {
    return fields;
  }

  Facts facts() {
    return facts;
  }

  LocalDate day() {
    return day;
  }

  LocalDate today() {
    return today;
  }

  Account by() {
    return by;
  }

  String about() {
    return about;
  }

  void about(String id) {
    about = id;
  }

  void saw(int finding, Seen what) {
    seen.put(finding, what);
  }

  Map<Integer, Seen> seen() {
    return Map.copyOf(seen);
  }

  /** The finding of today that says the same as one of the file, if it is still violated. */
  Optional<Finding> now(InspectedFinding finding) {
    return violated(report, finding);
  }

  static Optional<Finding> violated(AuditReport report, InspectedFinding finding) {
    return report.findings().stream()
        .filter(f -> f.verdict() == Verdict.VIOLATED && finding.is(f))
        .findFirst();
  }

  /** The confirmed findings that are still violated. */
  List<InspectedFinding> violated() {
    return file.inspection().confirmed().stream().filter(f -> now(f).isPresent()).toList();
  }

  /** The finding of the file whose number stands in a field. */
  Optional<InspectedFinding> chosenFinding() {
    String number = fields.required("findings");
    Optional<InspectedFinding> found =
        file.inspection().confirmed().stream()
            .filter(f -> String.valueOf(f.number()).equals(number))
            .findFirst();
    if (found.isEmpty() && !number.isEmpty()) {
      fields.wrong("findings", "step.problem.choice");
    }
    return found;
  }

  /** The legal steps of a kind that the audit mandates and nothing holds back. */
  Stream<MandatedAction> mandated(String action) {
    return report.actions().stream()
        .filter(a -> a.action().key().equals(action) && a.standing() == Standing.LAW)
        .filter(a -> a.held() == null);
  }

  /** The legal steps that follow from a finding. */
  Stream<MandatedAction> mandated(InspectedFinding finding) {
    return following(report, finding);
  }

  static Stream<MandatedAction> following(AuditReport report, InspectedFinding finding) {
    return report.actions().stream()
        .filter(a -> a.standing() == Standing.LAW && a.held() == null)
        .filter(a -> a.because().contains(finding.provision()))
        .filter(a -> finding.subject() == null || concerns(a, finding.subject()));
  }

  private static boolean concerns(MandatedAction action, String subject) {
    return subject.equals(action.subjectId()) || "Enterprise".equals(action.subjectKind());
  }

  List<Hazard> hazards() {
    List<Hazard> hazards = file.unit().hazards();
    return hazards == null ? List.of() : hazards;
  }
}
