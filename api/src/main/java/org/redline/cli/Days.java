package org.redline.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.redline.profile.Profile;

/** The day of an audit. */
final class Days {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private Days() {}

  /** The day asked for, else the one in the profile, else today's in China. */
  static LocalDate of(@Nullable LocalDate asked, Profile profile) {
    if (asked != null) {
      return asked;
    }
    return profile.asOf() == null ? today() : profile.asOf();
  }

  /** Today in China. */
  static LocalDate today() {
    return LocalDate.now(CHINA);
  }
}
