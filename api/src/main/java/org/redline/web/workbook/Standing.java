package org.redline.web.workbook;

import java.util.Locale;

/** How a firm in an upload stands to what is stored. */
enum Standing {
  /** It is not stored yet. */
  NEW,
  /** It is stored, and says something else. */
  CHANGED,
  /** It says what is stored. */
  SAME,
  /** Something is wrong with it. */
  WRONG;

  /** Whether storing the upload stores it. */
  public boolean isStored() {
    return this == NEW || this == CHANGED;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
