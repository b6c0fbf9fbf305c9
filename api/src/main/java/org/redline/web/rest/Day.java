package org.redline.web.rest;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redline.profile.Profile;
import org.springframework.http.HttpStatus;

/** The day of an audit. */
final class Day {
  /** The years that a profile may name. */
  private static final String FORM = "(19(49|[5-9][0-9])|2[01][0-9]{2})-[0-9]{2}-[0-9]{2}";

  private Day() {}

  /** The day asked for, else the one in the profile, else today's. */
  static LocalDate of(@Nullable String asked, Profile profile, Clock clock) {
    if (asked != null) {
      return parse(asked);
    }
    return profile.asOf() == null ? LocalDate.now(clock) : profile.asOf();
  }

  private static LocalDate parse(String asked) {
    try {
      if (asked.matches(FORM)) {
        return LocalDate.parse(asked);
      }
    } catch (DateTimeException e) {
      throw Refused.of(HttpStatus.BAD_REQUEST, "as-of");
    }
    throw Refused.of(HttpStatus.BAD_REQUEST, "as-of");
  }
}
