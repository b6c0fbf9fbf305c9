package org.redline.audit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.memory.BreachState;
import org.redline.memory.Verdict;
import org.redline.rulebook.Wording;

/**
 * A verdict with the wording and days that it rests on.
 *
 * @param verdict the verdict
 * @param wording the wording that governed the conduct; null when its day is in none or unknown
 * @param day the decisive day; null when unknown
 * @param dayMissing what would settle the decisive day
 * @param scopeUnknown compliant, while it is not known whether the provision applies
 * @param state state of the breach; null unless violated
 * @param stateUnknown what would settle whether the breach is over
 * @param over day on which it was over; null while it continues or when unknown
 */
record Judgement(
    Verdict verdict,
    @Nullable Wording wording,
    @Nullable LocalDate day,
    List<String> dayMissing,
    boolean scopeUnknown,
    @Nullable BreachState state,
    List<String> stateUnknown,
    @Nullable LocalDate over) {

  static Judgement of(
      Verdict verdict,
      @Nullable Wording wording,
      @Nullable LocalDate day,
      List<String> dayMissing,
      boolean scopeUnknown) {
    return new Judgement(verdict, wording, day, dayMissing, scopeUnknown, null, List.of(), null);
  }
}
