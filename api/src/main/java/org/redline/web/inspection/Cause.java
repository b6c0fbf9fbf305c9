package org.redline.web.inspection;

import java.util.Locale;

/** Why a report says something else than an earlier one. */
enum Cause {
  /** Other facts were submitted, or recorded. */
  FACTS,
  /** Other rules were in force, or another version of the program judged. */
  RULES,
  /** It was judged on another day. */
  DAY;

  /** As in keys of words. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
