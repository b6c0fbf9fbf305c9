package org.redline.web.enforcement;

import java.time.LocalDate;
import org.redline.condition.Truth;
import org.redline.rulebook.RuleSet;
import org.redline.rulebook.WorkCalendar;
import org.redline.rulebook.WorkCalendar.Certainty;

/**
 * What terms are counted by.
 *
 * @param rules the rules in force, with the calendar
 * @param defence working days that the office gives for a defence; no law sets them (行政处罚法 44, 45)
 */
record Terms(RuleSet rules, int defence) {
  private WorkCalendar calendar() {
    return rules.calendar();
  }

  /**
   * The last day of a term.
   *
   * @param certainty how sure the rest days are that it was counted with
   */
  record Last(LocalDate day, Certainty certainty) {
    /** A day that somebody set, or that rest days do not move. */
    static Last fixed(LocalDate day) {
      return new Last(day, Certainty.CONFIRMED);
    }

    /**
     * Whether the term is over on a day. Where the rest days of a year are not known, the true last
     * day may be later: then a term is never over, which would harm the party.
     */
    Truth over(LocalDate on) {
      if (!on.isAfter(day)) {
        return Truth.FALSE;
      }
      return certainty == Certainty.UNKNOWN ? Truth.UNKNOWN : Truth.TRUE;
    }
  }

  /** The last of so many working days after a day. */
  Last workingDays(LocalDate event, int days) {
    LocalDate last = calendar().afterWorkingDays(event, days);
    return new Last(last, calendar().certainty(event.plusDays(1), last));
  }

  /** The last of so many natural days after a day; moved on where it is a rest day. */
  Last days(LocalDate event, int days) {
    LocalDate last = calendar().afterDays(event, days);
    return new Last(last, calendar().certainty(event.plusDays(days), last));
  }
}
