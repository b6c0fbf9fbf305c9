package org.redline.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Budget;
import org.redline.condition.Condition;
import org.redline.condition.Expression;
import org.redline.condition.Frame;
import org.redline.condition.Truth;
import org.redline.memory.BreachState;
import org.redline.memory.Verdict;
import org.redline.rulebook.Ending;
import org.redline.rulebook.Provision;
import org.redline.rulebook.Wording;

/** Judges one subject by one provision: the day decides the wording, Kleene's logic the verdict. */
final class Judge {
  private static final Over NOT_OVER =
      new Over(Truth.FALSE, null, BreachState.CONTINUING, List.of(), null);

  private final @Nullable Object[] records;
  private final LocalDate asOf;
  private final Budget budget;

  Judge(@Nullable Object[] records, LocalDate asOf, Budget budget) {
    this.records = records;
    this.asOf = asOf;
    this.budget = budget;
  }

  /** A frame with the given decisive day. */
  Frame frame(@Nullable LocalDate day) {
    return new Frame(records, asOf, day, budget);
  }

  Judgement judge(Provision provision) {
    if (provision.continuous()) {
      return judgeContinuous(provision);
    }
    Expression decisive = provision.decisive();
    if (decisive == null) {
      return onDay(provision, asOf);
    }
    Frame frame = frame(null);
    LocalDate day = (LocalDate) decisive.value(frame);
    return day == null
        ? onUnknownDay(provision, () -> decisive.missing(frame))
        : onDay(provision, day);
  }

  /** A provision that cannot apply, since its checklist's key rules it out. */
  static Judgement excluded(Provision provision) {
    List<Wording> wordings = provision.wordings();
    Wording last = wordings.get(wordings.size() - 1);
    return Judgement.of(Verdict.NOT_APPLICABLE, last, null, List.of(), false);
  }

  /** Conduct that goes on is judged on its last day, or on {@code asOf} while it continues. */
  private Judgement judgeContinuous(Provision provision) {
    Frame frame = frame(asOf);
    Over over = over(provision.wordings().get(0).ends(), frame);
    if (over.truth == Truth.FALSE) {
      return onDay(provision, asOf);
    }
    return over.truth == Truth.TRUE && over.on != null && over.open.isEmpty()
        ? onDay(provision, over.on)
        : onUnknownDay(provision, () -> over.missing(frame));
  }

  private Judgement onDay(Provision provision, LocalDate day) {
    Wording wording = wording(provision, day);
    if (wording == null || day.isAfter(asOf)) {
      return Judgement.of(Verdict.NOT_APPLICABLE, null, day, List.of(), false);
    }
    Frame frame = frame(day);
    Truth scope = wording.applies().test(frame);
    if (scope == Truth.FALSE) {
      return Judgement.of(Verdict.NOT_APPLICABLE, wording, day, List.of(), false);
    }
    Verdict verdict = verdict(scope, wording.breach().test(frame));
    if (verdict != Verdict.VIOLATED) {
      boolean open = verdict == Verdict.COMPLIANT && scope == Truth.UNKNOWN;
      return Judgement.of(verdict, wording, day, List.of(), open);
    }
    return violated(wording, day, frame);
  }

  private Judgement violated(Wording wording, LocalDate day, Frame frame) {
    Over over = over(wording.ends(), frame);
    BreachState state = over.truth == Truth.TRUE ? over.as : BreachState.CONTINUING;
    List<String> unknown = over.truth == Truth.UNKNOWN ? over.missing(frame) : List.of();
    return new Judgement(Verdict.VIOLATED, wording, day, List.of(), false, state, unknown, over.on);
  }

  /** The verdict table of Kleene's logic. */
  static Verdict verdict(Truth scope, Truth breach) {
    if (scope == Truth.FALSE) {
      return Verdict.NOT_APPLICABLE;
    } else if (breach == Truth.FALSE) {
      return Verdict.COMPLIANT;
    }
    return scope == Truth.TRUE && breach == Truth.TRUE ? Verdict.VIOLATED : Verdict.UNDETERMINED;
  }

  /**
   * On an unknown day any wording may govern that began by the day of the audit, or none; so it is
   * never violated, and it is settled only where every such wording says the same.
   */
  private Judgement onUnknownDay(Provision provision, Supplier<List<String>> missing) {
    Frame frame = frame(null);
    Set<Verdict> verdicts = EnumSet.of(Verdict.NOT_APPLICABLE);
    for (Wording wording : provision.wordings()) {
      if (wording.inForce().from().isAfter(asOf)) {
        break;
      }
      verdicts.add(verdict(wording.applies().test(frame), wording.breach().test(frame)));
    }
    if (verdicts.equals(EnumSet.of(Verdict.NOT_APPLICABLE))) {
      return Judgement.of(Verdict.NOT_APPLICABLE, null, null, List.of(), false);
    } else if (!verdicts.contains(Verdict.VIOLATED) && !verdicts.contains(Verdict.UNDETERMINED)) {
      return Judgement.of(Verdict.COMPLIANT, provision.wordings().get(0), null, List.of(), true);
    }
    return Judgement.of(Verdict.UNDETERMINED, null, null, missing.get(), false);
  }

  /** The wording that governs conduct on {@code day}; null where none does. */
  static @Nullable Wording wording(Provision provision, LocalDate day) {
    for (Wording wording : provision.wordings()) {
      if (wording.inForce().contains(day)) {
        return wording;
      }
    }
    return null;
  }

  /** Whether, when and how a breach is over; the first ending that holds decides. */
  Over over(List<Ending> endings, Frame frame) {
    List<Condition> open = List.of();
    for (Ending ending : endings) {
      Truth truth = ending.when().test(frame);
      if (truth == Truth.TRUE) {
        return over(ending, frame, open);
      } else if (truth == Truth.UNKNOWN) {
        open = new ArrayList<>(open);
        open.add(ending.when());
      }
    }
    return open.isEmpty()
        ? NOT_OVER
        : new Over(Truth.UNKNOWN, null, BreachState.CONTINUING, open, null);
  }

  /** What is {@code open} could show that an earlier ending came first. */
  private Over over(Ending ending, Frame frame, List<Condition> open) {
    Expression on = ending.on();
    LocalDate day = on == null ? null : (LocalDate) on.value(frame);
    return day != null && day.isAfter(asOf)
        ? NOT_OVER
        : new Over(Truth.TRUE, day, ending.as(), open, day == null ? on : null);
  }

  /**
   * Whether a breach is over, on which day, and how.
   *
   * @param open endings of which it is unknown whether they hold
   * @param openDay gives the day, if it were known
   */
  record Over(
      Truth truth,
      @Nullable LocalDate on,
      BreachState as,
      List<Condition> open,
      @Nullable Expression openDay) {

    /** What would settle it, in order of path. */
    List<String> missing(Frame frame) {
      Set<String> missing = new TreeSet<>();
      open.forEach(condition -> missing.addAll(condition.missing(frame)));
      if (openDay != null) {
        missing.addAll(openDay.missing(frame));
      }
      return List.copyOf(missing);
    }
  }
}
