package org.redline.web.enforcement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redline.audit.AuditReport;
import org.redline.audit.Finding;
import org.redline.memory.Verdict;
import org.redline.web.documents.Office;
import org.redline.web.documents.Officer;
import org.redline.web.documents.Offices;
import org.redline.web.firms.Firm;
import org.redline.web.firms.Firms;
import org.redline.web.firms.RecordedFact;
import org.redline.web.firms.StoredProfile;
import org.redline.web.inspection.Reports;
import org.redline.web.inspection.StoredReport;
import org.redline.web.journal.Journal;
import org.redline.web.users.Account;
import org.redline.web.users.Accounts;
import org.redline.web.users.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records steps: what a step needs is checked against the audit of the day, and what follows from
 * it becomes fact in the same transaction.
 */
@Component
public class Loop {
  /** Under which name a step keeps the number of the report on which it was taken. */
  private static final String REPORT = "report";

  private final CaseFiles files;
  private final Firms firms;
  private final Reports reports;
  private final Accounts accounts;
  private final Acting acting;
  private final Offices offices;
  private final Journal journal;
  private final Clock clock;
  private final int defence;

  Loop(
      CaseFiles files,
      Firms firms,
      Reports reports,
      Accounts accounts,
      Offices offices,
      Journal journal,
      Clock clock,
      @Value("${redline.defence:3}") int defence) {
    this.files = files;
    this.firms = firms;
    this.reports = reports;
    this.accounts = accounts;
    this.acting = new Acting(accounts);
    this.offices = offices;
    this.journal = journal;
    this.clock = clock;
    this.defence = defence;
  }

  /** Opens a file for a firm: the findings of the report of today are taken over. */
  @Transactional
  public long open(Firm firm, Account by) {
    Reports.Audited audited = audit(firm);
    long id = files.open(firm.id(), audited.kept().id(), by.name());
    List<Finding> violated =
        audited.report().findings().stream()
            .filter(finding -> finding.verdict() == Verdict.VIOLATED)
            .toList();
    for (int i = 0; i < violated.size(); i++) {
      files.add(id, taken(i + 1, violated.get(i), InspectedFinding.Outcome.PENDING));
    }
    journal.add(by.name(), "case.open", firm.id(), "file " + id);
    return id;
  }

  private static InspectedFinding taken(
      int number, Finding finding, InspectedFinding.Outcome outcome) {
    String evidence =
        finding.evidence().stream()
            .map(e -> e.path() + " = " + e.value())
            .collect(Collectors.joining("\n"));
    return new InspectedFinding(
        number,
        finding.provision().id(),
        finding.subject().id(),
        finding.provision().title(),
        evidence,
        outcome,
        null);
  }

  private Reports.Audited audit(Firm firm) {
    Firm latest = firms.find(firm.id()).orElseThrow();
    return reports.audit(
        firms.profile(latest.id(), latest.version()).orElseThrow(), LocalDate.now(clock));
  }

  /** A file as it stands today, with nothing filled in yet. */
  @Transactional
  public Taking look(CaseFile file, Account by) {
    LocalDate today = LocalDate.now(clock);
    return taking(file, audit(file.firm()), new Fields(Map.of()), today, List.of(), 0, by);
  }

  /** What a step may ask for of a file. */
  private final class Known implements Taking.Office {
    private final CaseFile file;
    private final Set<String> competences;

    Known(CaseFile file) {
      this.file = file;
      this.competences =
          accounts
              .find(file.openedBy())
              .flatMap(opener -> offices.find(opener.region()))
              .map(Office::competences)
              .orElse(Office.usualCompetences());
    }

    @Override
    public Optional<AuditReport> of(Step step) {
      return audited(file, step).map(Reports.Audited::report);
    }

    @Override
    public AuditReport supposing(List<RecordedFact> facts, @Nullable Step as) {
      Optional<StoredReport> kept = as == null ? Optional.empty() : report(file, as);
      Firm latest = firms.find(file.firm().id()).orElseThrow();
      int version = kept.map(StoredReport::profileVersion).orElse(latest.version());
      StoredProfile profile = firms.profile(latest.id(), version).orElseThrow();
      LocalDate day = kept.map(StoredReport::asOf).orElse(LocalDate.now(clock));
      return reports.look(firms.supposing(profile, facts), day).report();
    }

    @Override
    public int defence() {
      return defence;
    }

    @Override
    public boolean acts(String authority) {
      return competences.contains(authority);
    }

    @Override
    public boolean runsElsewhere(InspectedFinding finding) {
      return files.ofFirm(file.firm()).stream()
          .filter(other -> other.id() != file.id() && other.isOpen())
          .anyMatch(
              other ->
                  other.inspection().findings().stream()
                      .anyMatch(one -> one.isSame(finding) && Cases.runs(other, one)));
    }
  }

  /** The audit on which a step of a file was taken, before what the step recorded. */
  private Optional<Reports.Audited> audited(CaseFile file, Step step) {
    return report(file, step)
        .flatMap(
            kept ->
                firms
                    .profile(kept.firm(), kept.profileVersion())
                    .map(profile -> reports.audit(profile, kept.asOf())));
  }

  private Optional<StoredReport> report(CaseFile file, Step step) {
    String report = step.text(REPORT);
    return report.isEmpty()
        ? Optional.empty()
        : reports.find(file.firm().id(), Long.parseLong(report));
  }

  private Taking taking(
      CaseFile file,
      Reports.Audited audited,
      Fields fields,
      LocalDate day,
      List<Officer> officers,
      int number,
      Account by) {
    return new Taking(
        file,
        audited.report(),
        audited.rules(),
        fields,
        new Facts(file, number, day, officers),
        day,
        LocalDate.now(clock),
        by,
        new Known(file));
  }

  /**
   * Takes a step; nothing is stored where something is wrong with it.
   *
   * @param version the version of the file that it was filled in on
   * @return what is wrong; empty where it was stored
   */
  @Transactional
  public List<Fields.Problem> take(
      CaseFile file, int version, StepKind kind, Map<String, String> values, Account by) {
    files.change(file, version);
    Fields fields = new Fields(new HashMap<>(values));
    LocalDate day = day(file, kind, fields);
    List<Officer> officers = acting.officers(file, kind, fields, by);
    int number = file.steps().size() + 1;
    Reports.Audited audited = audit(file.firm());
    StepRule rule = StepRules.of(kind);
    Taking taking = taking(file, audited, fields, day, officers, number, by);
    if (fields.isSound() && rule.inputs(taking).isEmpty()) {
      fields.wrong("", "step.problem.not-now");
    }
    Step.Approval approval = rule.approval(taking);
    rule.take(taking);
    if (!fields.isSound()) {
      return refused(fields);
    }
    fields.values().put(REPORT, String.valueOf(audited.kept().id()));
    if (approval == Step.Approval.WAITING) {
      Taking proposal = taking(file, audited, fields, day, officers, number, by);
      rule.propose(proposal);
      proposal.about(taking.about());
      taking = proposal;
    }
    store(taking, kind, officers, number, approval);
    return List.of();
  }

  private static List<Fields.Problem> refused(Fields fields) {
    org.springframework.transaction.interceptor.TransactionAspectSupport.currentTransactionStatus()
        .setRollbackOnly();
    return fields.problems().stream().distinct().toList();
  }

  private void store(
      Taking taking, StepKind kind, List<Officer> officers, int number, Step.Approval approval) {
    CaseFile file = taking.file();
    Step step =
        new Step(
            number,
            kind,
            taking.day(),
            officers,
            taking.about().isEmpty() ? null : taking.about(),
            taking.fields().values(),
            taking.by().name(),
            OffsetDateTime.now(clock),
            approval,
            null,
            null);
    files.add(file.id(), step);
    taking.seen().forEach((finding, seen) -> files.saw(file.id(), finding, seen));
    record(taking);
    if (kind == StepKind.FIND_HAZARD) {
      takeOver(taking);
    }
    journal.add(
        taking.by().name(),
        "case." + kind.code(),
        file.firm().id(),
        "file " + file.id() + " step " + number + " " + approval);
  }

  private void record(Taking taking) {
    if (!taking.facts().all().isEmpty()) {
      firms.record(taking.file().firm().id(), taking.facts().all(), taking.by().name());
    }
  }

  /** What the audit finds on a hazard that officers found is confirmed by that. */
  private void takeOver(Taking taking) {
    CaseFile file = taking.file();
    int number = file.inspection().findings().size();
    List<Finding> found = new ArrayList<>(audit(file.firm()).report().findings());
    found.removeIf(f -> f.verdict() != Verdict.VIOLATED);
    found.removeIf(f -> !taking.about().equals(f.subject().id()));
    for (Finding finding : found) {
      number++;
      files.add(file.id(), taken(number, finding, InspectedFinding.Outcome.CONFIRMED));
    }
  }

  /**
   * Approves or refuses a step that waits for it.
   *
   * @return what is wrong; empty where it was stored
   */
  @Transactional
  public List<Fields.Problem> decide(
      CaseFile file, int version, int number, Step.Approval decision, Account by) {
    files.change(file, version);
    Fields fields = new Fields(new HashMap<>());
    Step step = file.step(number).filter(Step::waits).orElse(null);
    if (step == null) {
      fields.wrong("", "step.problem.not-now");
      return refused(fields);
    }
    fields = new Fields(new HashMap<>(step.data()));
    if (!mayApprove(file, step, by)) {
      fields.wrong("", "step.problem.own");
      return refused(fields);
    }
    Taking taking = approved(file, step, fields, decision, by);
    if (!fields.isSound()) {
      return refused(fields);
    }
    record(taking);
    String about = taking.about().isEmpty() ? null : taking.about();
    files.approve(file.id(), number, decision, by.name(), about);
    if (step.kind() == StepKind.CLOSE_FILE && decision == Step.Approval.APPROVED) {
      files.close(file, LocalDate.now(clock));
    }
    journal.add(
        by.name(),
        "case.approval",
        file.firm().id(),
        "file " + file.id() + " step " + number + " " + decision);
    return List.of();
  }

  private Taking approved(
      CaseFile file, Step step, Fields fields, Step.Approval decision, Account by) {
    StepRule rule = StepRules.of(step.kind());
    LocalDate day = rule.effective(step, LocalDate.now(clock));
    Taking taking =
        taking(file, audit(file.firm()), fields, day, step.officers(), step.number(), by);
    taking.about(Objects.requireNonNullElse(step.about(), ""));
    if (decision == Step.Approval.REFUSED) {
      rule.refuse(taking);
    } else if (step.approval() == Step.Approval.WAITING) {
      rule.take(taking);
    }
    return taking;
  }

  /**
   * Whether an account may approve a step: the head of the organ, who has handled nothing of the
   * case and did not review it before the decision.
   */
  public static boolean mayApprove(CaseFile file, Step step, Account account) {
    boolean reviewed =
        (step.kind() == StepKind.DECIDE || step.kind() == StepKind.NO_PENALTY)
            && file.done(StepKind.LEGAL_REVIEW)
                .anyMatch(review -> review.by().equalsIgnoreCase(account.name()));
    return org.redline.web.users.Approval.mayApprove(account, Role.HEAD, step.by())
        && !file.handledBy(account.name())
        && !reviewed;
  }

  /**
   * Gives an order or a decision the number of its document: of several, one of which is void, that
   * of the last. The file is read anew and held: what somebody else has recorded while the document
   * was drawn stays.
   */
  @Transactional
  public void number(long known, Step step, String number, Account by) {
    CaseFile file = files.find(by.scope(), known).orElseThrow();
    String id = Objects.requireNonNullElse(step.about(), "");
    Facts facts = new Facts(file, step.number(), step.day(), step.officers());
    file.order(id)
        .filter(order -> step.kind() == StepKind.ORDER || step.kind() == StepKind.CUT_SUPPLY)
        .filter(order -> !number.equals(order.number()))
        .ifPresent(order -> facts.put("orders", facts.of(order).put("number", number)));
    file.decision(id)
        .filter(decision -> step.kind() == StepKind.DECIDE && !number.equals(decision.number()))
        .ifPresent(decision -> facts.put("decisions", facts.of(decision).put("number", number)));
    if (!facts.all().isEmpty() && file.isOpen()) {
      files.change(file, file.version());
      firms.record(file.firm().id(), facts.all(), by.name());
    }
  }

  private LocalDate day(CaseFile file, StepKind kind, Fields fields) {
    LocalDate today = LocalDate.now(clock);
    Optional<LocalDate> day = fields.day("day");
    LocalDate held = file.inspection().heldOn();
    if (day.filter(d -> d.isAfter(today)).isPresent()) {
      fields.wrong("day", "step.problem.future");
    } else if (kind != StepKind.INSPECT && held == null) {
      fields.wrong("", "step.problem.not-inspected");
    } else if (held != null && day.filter(d -> d.isBefore(held)).isPresent()) {
      fields.wrong("day", "step.problem.before-inspection", held);
    }
    return day.orElse(today);
  }

  /** The accounts that may act beside another. */
  @Transactional(readOnly = true)
  public List<Account> colleagues(CaseFile file, Account by) {
    return acting.colleagues(file, by);
  }
}
