package org.redline.web.enforcement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Truth;
import org.redline.facts.PartyKind;
import org.redline.facts.PenaltyKind;
import org.redline.rulebook.ActionKind;
import org.redline.rulebook.ActionKind.When;

/**
 * What must come before a penalty for one finding is decided (行政处罚法 44, 45, 54, 57, 58, 62 to 64),
 * as far as the file shows it; which of it a penalty asks for stands in {@code actions.yaml}.
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

  private final Taking taking;
  private final InspectedFinding finding;

  Procedure(Taking taking, InspectedFinding finding) {
    this.taking = taking;
    this.finding = finding;
  }

  /**
   * Something that must come first.
   *
   * @param step the step that settles it
   * @param truth whether it has come
   * @param key key of what is said of it
   * @param day the last or first day that matters; null where none does
   */
  record Stage(StepKind step, Truth truth, String key, @Nullable LocalDate day) {}

  /** A penalty that was proposed, or decided. */
  record Proposed(ActionKind action, PartyKind party, @Nullable BigDecimal amount) {
    PenaltyKind kind() {
      return java.util.Objects.requireNonNull(action.penalty());
    }
  }

  Optional<Step> notice() {
    return last(StepKind.NOTICE);
  }

  private Optional<Step> last(StepKind kind) {
    return taking.file().last(kind, finding.number());
  }

  /** What a notice proposes. */
  List<Proposed> proposed(Step step) {
    List<Proposed> proposed = new ArrayList<>();
    for (ActionKind action : taking.rules().actions().values()) {
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

  /** Whether the party has the right to a hearing (行政处罚法 63). */
  boolean heard(Step notice) {
    return !notice.text("offerHearing").isEmpty()
        || proposed(notice).stream().anyMatch(Procedure::hearing);
  }

  private static boolean hearing(Proposed penalty) {
    BigDecimal large = penalty.party() == PartyKind.UNIT ? LARGE_FOR_UNITS : LARGE_FOR_PERSONS;
    BigDecimal amount = penalty.amount();
    return penalty.action().hearing() == When.ALWAYS
        || (penalty.action().hearing() == When.LARGE_AMOUNT
            && amount != null
            && amount.compareTo(large) >= 0);
  }

  /** All that must come before the decision, in order. */
  List<Stage> stages() {
    List<Stage> stages = new ArrayList<>();
    add(stages, StepKind.OPEN_CASE, truth(last(StepKind.OPEN_CASE).isPresent()), "opened", null);
    Optional<Step> notice = notice();
    add(stages, StepKind.NOTICE, truth(notice.isPresent()), "noticed", null);
    if (notice.isPresent()) {
      afterNotice(stages, notice.get());
    }
    return stages;
  }

  private void afterNotice(List<Stage> stages, Step notice) {
    Optional<LocalDate> served = Serving.servedOn(taking.file(), notice);
    add(stages, StepKind.SERVE, truth(served.isPresent()), "served", null);
    boolean defended = since(StepKind.DEFENCE, notice).isPresent();
    add(stages, StepKind.DEFENCE, truth(defended), "defended", null);
    boolean held = since(StepKind.HEARING, notice).isPresent();
    if (heard(notice)) {
      hearing(stages, notice, served, held);
    }
    if (held || !notice.text("review").isEmpty()) {
      boolean passed =
          since(StepKind.LEGAL_REVIEW, notice)
              .filter(step -> step.text("outcome").equals("passed"))
              .isPresent();
      add(stages, StepKind.LEGAL_REVIEW, truth(passed), "reviewed", null);
    }
    if (!notice.text("complex").isEmpty() || collective(notice)) {
      boolean discussed = since(StepKind.DISCUSS, notice).isPresent();
      add(stages, StepKind.DISCUSS, truth(discussed), "discussed", null);
    }
  }

  private boolean collective(Step notice) {
    return proposed(notice).stream().anyMatch(p -> p.action().collective() == When.ALWAYS);
  }

  private Optional<Step> since(StepKind kind, Step notice) {
    return last(kind).filter(step -> step.number() > notice.number());
  }

  /** Asked for in time, it is held; else the five working days must be over, or it was waived. */
  private void hearing(List<Stage> stages, Step notice, Optional<LocalDate> served, boolean held) {
    LocalDate last = served.map(day -> taking.calendar().afterWorkingDays(day, ASK)).orElse(null);
    Optional<Step> asked = since(StepKind.ASK_HEARING, notice);
    boolean waived = asked.filter(step -> step.text("asked").equals("waived")).isPresent();
    if (asked.isPresent() && !waived) {
      add(stages, StepKind.HEARING, truth(held), "heard", null);
    } else {
      boolean over = waived || (last != null && taking.today().isAfter(last));
      add(stages, StepKind.ASK_HEARING, truth(over), "hearing-not-asked", last);
    }
  }

  private static void add(
      List<Stage> stages, StepKind step, Truth truth, String key, @Nullable LocalDate day) {
    stages.add(new Stage(step, truth, "procedure." + key, day));
  }

  private static Truth truth(boolean holds) {
    return holds ? Truth.TRUE : Truth.FALSE;
  }

  /** The first that has not come yet. */
  Optional<Stage> next() {
    return stages().stream().filter(stage -> stage.truth() != Truth.TRUE).findFirst();
  }
}
