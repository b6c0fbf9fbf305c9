package org.redline.web.pages;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Moments as the clock of the office showed them, whichever zone the database gives them in.
 *
 * @param zone the zone of the office
 */
public record Times(ZoneId zone) {
  private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");

  /** Day and time; a dash where there is none. */
  public String of(@Nullable OffsetDateTime moment) {
    return moment == null ? "—" : moment.atZoneSameInstant(zone).format(MINUTES);
  }

  /** The day of a moment. */
  public LocalDate day(OffsetDateTime moment) {
    return moment.atZoneSameInstant(zone).toLocalDate();
  }

  /** Time of the day with seconds. */
  public String ofDay(OffsetDateTime moment) {
    return moment.atZoneSameInstant(zone).format(SECONDS);
  }
}
