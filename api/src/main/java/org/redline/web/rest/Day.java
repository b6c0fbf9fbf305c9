package org.redline.web.rest;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redline.profile.Profile;
import org.redline.web.pages.Days;
import org.springframework.http.HttpStatus;

/** The day of an audit. */
final class Day {
  private static final String FORM = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

  private Day() {}

  /** The day asked for, else the one in the profile, else today's. */
  static LocalDate of(@Nullable String asked, Profile profile, Clock clock) {
    LocalDate own = profile.asOf();
    return asked == null && own != null ? own : of(asked, clock);
  }

  /** The day asked for, else today's. */
  static LocalDate of(@Nullable String asked, Clock clock) {
    return asked == null ? LocalDate.now(clock) : parse(asked);
  }

  private static LocalDate parse(String asked) {
    try {
      if (asked.matches(FORM) && Days.isKnown(LocalDate.parse(asked))) {
        return LocalDate.parse(asked);
      }
    } catch (DateTimeException e) {
      throw Refused.of(HttpStatus.BAD_REQUEST, "as-of");
    }
    throw Refused.of(HttpStatus.BAD_REQUEST, "as-of");
  }
}
