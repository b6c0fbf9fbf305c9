package org.redline.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Budget;
import org.redline.condition.Frame;
import org.redline.condition.Truth;
import org.redline.facts.Enterprise;
import org.redline.facts.Grade;
import org.redline.facts.PenaltyKind;
import org.redline.memory.BreachState;
import org.redline.memory.LegalKind;
import org.redline.memory.Stage;
import org.redline.memory.Standing;
import org.redline.network.Subject;
import org.redline.rulebook.Basis;
import org.redline.rulebook.Measure;
import org.redline.rulebook.Precondition;
import org.redline.rulebook.RuleSet;
import org.redline.text.Messages;

/** Turns a violated finding into the actions that its provision has at the present stage. */
final class BaseActions {
  private static final Messages MESSAGES = Messages.of(BaseActions.class);

  /** From this day on, five years count where life, health or finance were harmed. */
  private static final LocalDate PENALTY_LAW_REVISED = LocalDate.of(2021, 7, 15);

  private final RuleSet rules;
  private final Finding finding;
  private final LocalDate asOf;
  private final Budget budget;
  private final DueDates dueDates;
  private final History history;
  private final History.Overdue overdue;
  private final Grade grade;
  private final Truth timeBar;
  private final PastPenalties past;

  BaseActions(RuleSet rules, Finding finding, LocalDate asOf, Budget budget, DueDates dueDates) {
    this.rules = rules;
    this.finding = finding;
    this.asOf = asOf;
    this.budget = budget;
    this.dueDates = dueDates;
    Enterprise unit = finding.subject().unit();
    this.history = new History(unit, finding.provision(), finding.subject().id(), asOf);
    this.overdue = history.overdue();
    this.grade = finding.grade();
    this.timeBar = timeBar();
    this.past = new PastPenalties(rules, finding, asOf, history);
  }

  /** Whether decisions cover every stage that is certainly reached and has measures. */
  Truth decided() {
    Truth decided = past.decided(Stage.FIRST);
    for (Stage stage : new Measures(finding, asOf).choose().byStage().keySet()) {
      decided = reached(stage) == Truth.TRUE ? decided.and(past.decided(stage)) : decided;
    }
    return decided;
  }

  List<ActionDraft> drafts() {
    Measures.Chosen chosen = new Measures(finding, asOf).choose();
    List<ActionDraft> drafts = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      Truth reached = reached(stage);
      if (reached != Truth.FALSE) {
        for (Measure measure : chosen.byStage().getOrDefault(stage, List.of())) {
          ActionDraft draft = draft(measure, stage, reached, chosen);
          if (draft != null) {
            drafts.add(draft);
          }
        }
      }
    }
    return drafts;
  }

  /** Whether a stage is reached; unknown only where something speaks for it. */
  private Truth reached(Stage stage) {
    return switch (stage) {
      case FIRST -> Truth.TRUE;
      case OVERDUE -> finding.subject().unit().orders() == null ? Truth.FALSE : overdue.all();
      case REFUSED -> finding.subject().unit().orders() == null ? Truth.FALSE : history.refused();
      case SERIOUS -> history.serious();
      case ACCIDENT ->
          finding.subject().unit().accidents() == null ? Truth.FALSE : history.accident();
    };
  }

  private @Nullable ActionDraft draft(
      Measure measure, Stage stage, Truth reached, Measures.Chosen chosen) {
    boolean over = finding.state().orElseThrow() != BreachState.CONTINUING;
    boolean punitive = measure.action().kind() == LegalKind.PUNITIVE;
    Frame frame = frame(measure);
    Truth when = measure.when() == null ? Truth.TRUE : measure.when().test(frame);
    if ((over && measure.action().continuingOnly()) || when == Truth.FALSE) {
      return null;
    }
    ActionDraft draft = newDraft(measure);
    if (punitive && timeBar == Truth.FALSE) {
      draft.held = MESSAGES.get(dated("barred"));
    }
    draft.stage = stage;
    draft.may = measure.may();
    draft.possible = reached == Truth.UNKNOWN || when == Truth.UNKNOWN;
    if (when == Truth.UNKNOWN && measure.when() != null) {
      draft.missing.addAll(measure.when().missing(frame));
    }
    draft.amount = measure.amount() == null ? null : new Amounts(frame).of(measure.amount());
    draft.basis.addAll(basis(measure, chosen));
    due(draft, measure);
    preconditions(draft, measure, stage, chosen, frame);
    punished(draft, measure, stage);
    return draft;
  }

  private ActionDraft newDraft(Measure measure) {
    String sameAct = finding.provision().sameAct();
    String act = sameAct == null ? finding.provision().id() : sameAct;
    ActionDraft draft = draft(measure, measure.amount() == null ? null : act);
    draft.authority = rules.authority(authority(measure), finding.subject().unit());
    draft.sameAct = sameAct;
    draft.because.add(finding.provision().id());
    draft.provisions.add(finding.provision().id());
    return draft;
  }

  /** On the fact that is examined; a fine for what several of them are together, on the unit. */
  private ActionDraft draft(Measure measure, @Nullable String act) {
    Subject subject = finding.subject();
    boolean onUnit = act != null && finding.provision().together();
    ActionDraft draft =
        new ActionDraft(
            measure.action(),
            Standing.LAW,
            measure.party(),
            onUnit ? Enterprise.class.getSimpleName() : subject.type().name(),
            onUnit ? subject.unit().id() : subject.id(),
            act);
    draft.path = onUnit ? "enterprise" : subject.path();
    draft.subjectIds.clear();
    draft.subjectIds.add(String.valueOf(subject.id()));
    return draft;
  }

  /** The one that the article names for the measure, that decides all of its kind, or judges. */
  private String authority(Measure measure) {
    if (measure.authority() != null) {
      return measure.authority();
    }
    String decider = measure.action().decider();
    return decider == null ? finding.provision().authority() : decider;
  }

  private static List<Basis> basis(Measure measure, Measures.Chosen chosen) {
    if (!measure.basis().isEmpty()) {
      return measure.basis();
    }
    List<Basis> punishedBy = chosen.wording().punishedBy();
    if (!punishedBy.isEmpty()) {
      return punishedBy;
    }
    List<Basis> general = measure.action().basis();
    return general.isEmpty() ? chosen.wording().breaks() : general;
  }

  private void due(ActionDraft draft, Measure measure) {
    var deadline = measure.deadline() == null ? measure.action().deadline() : measure.deadline();
    draft.due = deadline == null ? null : dueDates.of(deadline, null);
  }

  private void preconditions(
      ActionDraft draft, Measure measure, Stage stage, Measures.Chosen chosen, Frame frame) {
    LegalKind kind = measure.action().kind();
    if (kind == LegalKind.PUNITIVE
        || kind == LegalKind.CORRECTIVE
        || kind == LegalKind.PROTECTIVE) {
      require(draft, "verified", grade == Grade.VERIFIED ? Truth.TRUE : Truth.FALSE);
    }
    if (!finding.judgement().stateUnknown().isEmpty() && measure.action().continuingOnly()) {
      draft.require(MESSAGES.get("continuing"), Truth.UNKNOWN, finding.judgement().stateUnknown());
    }
    if (kind == LegalKind.PUNITIVE) {
      require(draft, dated("timeBar"), timeBar);
      if (chosen.note() != null) {
        draft.require(chosen.note().text(), chosen.note().truth(), List.of());
      }
    }
    stage(draft, stage, measure);
    for (Precondition precondition : measure.preconditions()) {
      Truth truth = precondition.holds().test(frame);
      List<String> missing =
          truth == Truth.UNKNOWN ? precondition.holds().missing(frame) : List.of();
      draft.require(precondition.text(), truth, missing);
    }
  }

  /** Holds back what was imposed for this act already. */
  private void punished(ActionDraft draft, Measure measure, Stage stage) {
    PenaltyKind kind = measure.action().penalty();
    if (kind == null) {
      return;
    }
    PastPenalties.Past done = past.of(kind, measure.party(), stage);
    String decision = done.decision() == null ? "" : String.valueOf(done.decision().id());
    if (done.truth() == Truth.TRUE) {
      draft.held = MESSAGES.get("punished", decision);
      draft.imposed = true;
    } else if (done.truth() == Truth.UNKNOWN && done.decision() == null) {
      draft.require(MESSAGES.get("notPunished"), Truth.UNKNOWN, List.of("enterprise.decisions"));
    } else if (done.truth() == Truth.UNKNOWN) {
      draft.require(MESSAGES.get("newAct", decision), Truth.UNKNOWN, List.of());
    }
  }

  private void stage(ActionDraft draft, Stage stage, Measure measure) {
    switch (stage) {
      case FIRST -> {
        if (measure.amount() != null && overdueMatters()) {
          require(draft, "noOverdue", overdue.all().not());
        }
      }
      case OVERDUE -> {
        require(draft, "served", overdue.served());
        require(draft, "termOver", overdue.termOver());
        require(draft, "notRectified", overdue.notRectified());
      }
      case REFUSED -> require(draft, "refused", history.refused());
      case SERIOUS -> require(draft, "serious", history.serious());
      case ACCIDENT -> require(draft, "accident", history.accident());
    }
  }

  private boolean overdueMatters() {
    return finding.wording().orElseThrow().measures().containsKey(Stage.OVERDUE)
        && overdue.all() != Truth.TRUE;
  }

  private static void require(ActionDraft draft, String key, Truth truth) {
    draft.require(MESSAGES.get(key), truth, List.of());
  }

  /**
   * Whether the breach can still be punished: it was discovered within two years of its end, or
   * five where life, health or financial safety were harmed (行政处罚法 36; before 2021-07-15 its 29
   * knew two years only). An audit discovers what nobody had.
   */
  private Truth timeBar() {
    if (finding.state().orElseThrow() == BreachState.CONTINUING) {
      return Truth.TRUE;
    }
    LocalDate over = finding.over().orElse(null);
    if (over == null) {
      return Truth.UNKNOWN;
    }
    Truth soon = discoveredBy(over.plusYears(2));
    return asOf.isBefore(PENALTY_LAW_REVISED)
        ? soon
        : soon.or(discoveredBy(over.plusYears(5)).and(harm()));
  }

  /** The message in the words of the Administrative Penalty Law of the day. */
  private String dated(String key) {
    return asOf.isBefore(PENALTY_LAW_REVISED) ? key + ".former" : key;
  }

  private Truth discoveredBy(LocalDate last) {
    return asOf.isAfter(last) ? history.discoveredBy(last) : Truth.TRUE;
  }

  private Truth harm() {
    var accidents = finding.subject().unit().accidents();
    return accidents != null && accidents.isEmpty() ? Truth.FALSE : Truth.UNKNOWN;
  }

  /** The subject's frame with the person of the party after it. */
  private Frame frame(Measure measure) {
    @Nullable Object[] records = finding.subject().records();
    @Nullable Object[] longer = Arrays.copyOf(records, records.length + 1);
    longer[records.length] = Parties.person(finding.subject().unit(), measure.party());
    return new Frame(longer, asOf, finding.judgement().day(), budget);
  }
}
