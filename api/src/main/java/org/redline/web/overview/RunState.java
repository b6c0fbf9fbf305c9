package org.redline.web.overview;

import java.util.Locale;

/** How an audit of all firms stands. */
enum RunState {
  RUNNING,
  /** Every firm was audited. */
  FINISHED,
  /** Somebody ended it. */
  CANCELLED,
  /** The application ended before it did. */
  INTERRUPTED,
  /** The program failed. */
  FAILED;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
