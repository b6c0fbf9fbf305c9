package org.redline.web.enforcement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Truth;
import org.redline.facts.PartyKind;
import org.redline.facts.PenaltyKind;
import org.redline.rulebook.ActionKind;
import org.redline.rulebook.ActionKind.When;
import org.redline.rulebook.RuleSet;
import org.redline.web.enforcement.Terms.Last;

/**
 * What must come before a penalty for one finding is decided (行政处罚法 44, 45, 54, 57, 58, 62 to 64),
 * as far as the file shows it; which of it a penalty asks for stands in {@code actions.yaml}. Each
 * stage follows the one before it, in the file and by its day.
 */
final class Procedure {
  /** Working days to ask for a hearing, from service of the notice (行政处罚法 64). */
  static final int ASK = 5;

  /** Working days between the notice of the hearing and the hearing (行政处罚法 64). */
  static final int INVITE = 7;

  /**
   * From which fine on it is large, as {@code kinds.yaml} of the documents says. No text confirms
   * it: whoever gives the notice may offer a hearing below.
   */
  private static final BigDecimal LARGE_FOR_UNITS =
      org.redline.web.documents.LargeFines.least(PartyKind.UNIT);

  private static final BigDecimal LARGE_FOR_PERSONS =
      org.redline.web.documents.LargeFines.least(PartyKind.PRINCIPAL);

  private static final Comparator<Step> BY_DAY =
      Comparator.comparing(Procedure::day).thenComparing(Step::number);

  private final Taking taking;
  private final InspectedFinding finding;
  private final List<Stage> stages = new ArrayList<>();
  private @Nullable Step latest;

  Procedure(Taking taking, InspectedFinding finding) {
    this.taking = taking;
    this.finding = finding;
  }

  /**
   * Something that must come first.
   *
   * @param step the step that settles it
   * @param truth whether it has come; unknown where the rest days of its term are not known
   * @param key key of what is said of it
   * @param day the last or first day that matters; null where none does
   */
  record Stage(StepKind step, Truth truth, String key, @Nullable LocalDate day) {}

  /**
   * A penalty that was proposed, or decided.
   *
   * @param amount the fine or the value of what is confiscated; null where it is not known
   */
  record Proposed(ActionKind action, PartyKind party, @Nullable BigDecimal amount) {
    PenaltyKind kind() {
      return java.util.Objects.requireNonNull(action.penalty());
    }
  }

  /** The notice of the present case; one of an earlier case gave notice of something else. */
  Optional<Step> notice() {
    int opened =
        taking.file().last(StepKind.OPEN_CASE, finding.number()).map(Step::number).orElse(0);
    return taking
        .file()
        .last(StepKind.NOTICE, finding.number())
        .filter(notice -> notice.number() > opened);
  }

  List<Proposed> proposed(Step step) {
    return proposed(taking.rules(), step);
  }

  /** What a notice proposes. */
  static List<Proposed> proposed(RuleSet rules, Step step) {
    List<Proposed> proposed = new ArrayList<>();
    for (ActionKind action : rules.actions().values()) {
      for (PartyKind party : PartyKind.values()) {
        String key = action.key() + "." + party.code();
        if (!step.text("take." + key).isEmpty()) {
          String amount = step.text("amount." + key);
          proposed.add(
              new Proposed(action, party, amount.isEmpty() ? null : new BigDecimal(amount)));
        }
      }
    }
    return proposed;
  }

  boolean heard(Step notice) {
    return heard(taking.rules(), notice);
  }

  /** Whether a notice gives the right to a hearing (行政处罚法 63). */
  static boolean heard(RuleSet rules, Step notice) {
    return !notice.text("offerHearing").isEmpty()
        || proposed(rules, notice).stream().anyMatch(Procedure::hearing);
  }

  /** What is worth nobody knows how much may be worth much. */
  private static boolean hearing(Proposed penalty) {
    BigDecimal large = penalty.party() == PartyKind.UNIT ? LARGE_FOR_UNITS : LARGE_FOR_PERSONS;
    BigDecimal amount = penalty.amount();
    return penalty.action().hearing() == When.ALWAYS
        || (penalty.action().hearing() == When.LARGE_AMOUNT
            && (amount == null || amount.compareTo(large) >= 0));
  }

  /** All that must come before the decision, in order. */
  List<Stage> stages() {
    stages.clear();
    latest = null;
    reach(StepKind.OPEN_CASE, taking.file().last(StepKind.OPEN_CASE, finding.number()), "opened");
    Optional<Step> notice = notice().filter(this::follows);
    reach(StepKind.NOTICE, notice, "noticed");
    notice.ifPresent(this::afterNotice);
    return List.copyOf(stages);
  }

  /** The day before which nothing can be decided. */
  LocalDate earliest() {
    stages();
    Step last = latest;
    return last == null ? LocalDate.MIN : day(last);
  }

  private void afterNotice(Step notice) {
    List<Step> services = Serving.services(taking.file(), notice);
    boolean all = services.size() == Penalised.parties(notice).size();
    reach(StepKind.SERVE, all ? services.stream().max(BY_DAY) : Optional.empty(), "served");
    for (String party : Penalised.parties(notice)) {
      Step told = Serving.service(taking.file(), notice, party).orElse(notice);
      reach(StepKind.DEFENCE, said(StepKind.DEFENCE, party, told), "defended");
    }
    if (heard(notice)) {
      Penalised.parties(notice).forEach(party -> hearing(notice, party));
    }
    boolean held = next(StepKind.HEARING, notice).isPresent();
    if (held || !notice.text("review").isEmpty()) {
      Optional<Step> passed =
          next(StepKind.LEGAL_REVIEW).filter(step -> step.text("outcome").equals("passed"));
      reach(StepKind.LEGAL_REVIEW, passed, "reviewed");
    }
    if (!notice.text("complex").isEmpty() || collective(notice)) {
      reach(StepKind.DISCUSS, next(StepKind.DISCUSS), "discussed");
    }
  }

  private boolean collective(Step notice) {
    return proposed(notice).stream().anyMatch(p -> p.action().collective() == When.ALWAYS);
  }

  /**
   * Asked for in time, it is held; else the five working days must be surely over, or it was
   * waived.
   */
  private void hearing(Step notice, String party) {
    Last last =
        Serving.service(taking.file(), notice, party)
            .map(service -> taking.terms().workingDays(day(service), ASK))
            .orElse(null);
    Optional<Step> asked = said(StepKind.ASK_HEARING, party, notice);
    boolean waived = asked.filter(step -> step.text("asked").equals("waived")).isPresent();
    if (asked.isPresent() && !waived) {
      Optional<Step> held = next(StepKind.HEARING, asked.get());
      held.ifPresent(this::later);
      add(StepKind.HEARING, held.isPresent(), "heard", null);
    } else {
      Truth over = last == null ? Truth.FALSE : last.over(taking.day());
      asked.ifPresent(this::later);
      LocalDate day = last == null ? null : last.day();
      Truth come = waived ? Truth.TRUE : over;
      stages.add(new Stage(StepKind.ASK_HEARING, come, "procedure.hearing-not-asked", day));
    }
  }

  /**
   * The day of what follows: of an approval where one was needed, of service when it took effect.
   */
  static LocalDate day(Step step) {
    String served = step.text("servedOn");
    return served.isEmpty() ? step.effective() : LocalDate.parse(served);
  }

  private boolean follows(Step step) {
    Step before = latest;
    return before == null || follows(step, before);
  }

  private static boolean follows(Step step, Step before) {
    return step.number() > before.number() && !day(step).isBefore(day(before));
  }

  private Optional<Step> next(StepKind kind) {
    return taking.file().last(kind, finding.number()).filter(this::follows);
  }

  /** The last that a party said after a step. */
  private Optional<Step> said(StepKind kind, String party, Step after) {
    return taking
        .file()
        .done(kind, finding.number())
        .filter(step -> Speaking.isBy(step, party))
        .filter(step -> follows(step, after))
        .reduce((first, later) -> later);
  }

  /** The last request for a hearing that its party has not withdrawn; empty where there is none. */
  Optional<Step> asked() {
    return notice().stream()
        .flatMap(
            notice ->
                Penalised.parties(notice).stream()
                    .flatMap(party -> said(StepKind.ASK_HEARING, party, notice).stream()))
        .filter(step -> step.text("asked").equals("asked"))
        .max(Comparator.comparing(Step::number));
  }

  private Optional<Step> next(StepKind kind, Step after) {
    return taking.file().last(kind, finding.number()).filter(step -> follows(step, after));
  }

  private void reach(StepKind kind, Optional<Step> step, String key) {
    step.ifPresent(this::later);
    add(kind, step.isPresent(), key, null);
  }

  private void later(Step step) {
    Step before = latest;
    latest = before == null || BY_DAY.compare(before, step) < 0 ? step : before;
  }

  private void add(StepKind step, boolean come, String key, @Nullable LocalDate day) {
    Truth truth = come ? Truth.TRUE : Truth.FALSE;
    stages.add(new Stage(step, truth, "procedure." + key, day));
  }

  /** The first that has not come yet. */
  Optional<Stage> next() {
    return stages().stream().filter(stage -> stage.truth() != Truth.TRUE).findFirst();
  }
}
