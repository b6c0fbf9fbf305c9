package org.redline.web.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.source.Place;
import org.redline.source.Problem;
import org.redline.source.Problems;
import org.redline.text.Messages;

/** Days that one may ask for: those that a profile may name. */
public final class Days {
  private static final Messages MESSAGES = Messages.of(Days.class);
  private static final LocalDate FIRST = LocalDate.of(1949, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

  private Days() {}

  /**
   * The day asked for, else today.
   *
   * @throws Problems when no audit can be of that day
   */
  public static LocalDate asked(@Nullable LocalDate day, Clock clock) {
    if (day == null) {
      return LocalDate.now(clock);
    } else if (!isKnown(day)) {
      Place none = new Place("", 0, 0);
      throw new Problems(
          List.of(new Problem(none, MESSAGES.get("day.unknown", FIRST.getYear(), LAST.getYear()))));
    }
    return day;
  }

  /** Whether an audit can be of that day. */
  public static boolean isKnown(LocalDate day) {
    return !day.isBefore(FIRST) && !day.isAfter(LAST);
  }
}
