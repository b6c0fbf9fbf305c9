package org.redline.web.users;

import org.jspecify.annotations.Nullable;

/**
 * A region by its code (GB/T 2260): 420606 a county, 420600 a city, 420000 a province, 000000 all.
 */
public record Region(String code) {
  /** The whole country. */
  public static final Region ALL = new Region("000000");

  private static final int DIGITS = 6;

  public Region {
    if (!code.matches("[0-9]{6}")) {
      throw new IllegalArgumentException("not six digits: " + code);
    }
  }

  /** The digits that every region within this one begins with. */
  public String prefix() {
    int end = DIGITS;
    while (end > 0 && code.startsWith("00", end - 2)) {
      end -= 2;
    }
    return code.substring(0, end);
  }

  /** Whether another region lies within this one; one that is unknown lies only within all. */
  public boolean contains(@Nullable String other) {
    return prefix().isEmpty() || (other != null && other.startsWith(prefix()));
  }
}
