package org.redline.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of a fixed-pitch screen, where a Chinese character takes two columns. */
public final class Columns {
  private static final String NEVER_FIRST = "，。、；：！？）》」』〕】”’%％,.;:!?)]}";
  private static final String NEVER_LAST = "（《「『〔【“‘([{";

  /** Unicode's East Asian Width: wide and full-width, first and last of each range. */
  private static final int[][] WIDE = {
    {0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0xA4CF}, {0xAC00, 0xD7A3}, {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F}, {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1FAFF}, {0x20000, 0x3FFFD}
  };

  private Columns() {}

  /** How many columns a text takes. */
  public static int width(String text) {
    return text.codePoints().map(Columns::width).sum();
  }

  /** The text with blanks behind it up to a width. */
  public static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - width(text)));
  }

  /**
   * The text in lines of at most {@code width} columns: broken at blanks and between Chinese
   * characters, in the midst of a word only where it is longer than a line.
   */
  public static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    String rest = text.strip();
    while (width(rest) > width) {
      int end = end(rest, width);
      lines.add(rest.substring(0, end).stripTrailing());
      rest = rest.substring(end).stripLeading();
    }
    lines.add(rest);
    return lines;
  }

  /** Where the first line ends: the last place to break that fits, or all that fits. */
  private static int end(String text, int width) {
    int fits = 0;
    int last = 0;
    for (int used = 0; fits < text.length(); ) {
      int code = text.codePointAt(fits);
      used += width(code);
      if (used > width && fits > 0) {
        break;
      }
      fits += Character.charCount(code);
      if (fits < text.length() && mayBreak(code, text.codePointAt(fits))) {
        last = fits;
      }
    }
    return last > 0 ? last : fits;
  }

  private static boolean mayBreak(int before, int after) {
    if (NEVER_LAST.indexOf(before) >= 0 || NEVER_FIRST.indexOf(after) >= 0) {
      return false;
    }
    return before == ' ' || width(before) == 2 || width(after) == 2;
  }

  private static int width(int code) {
    int type = Character.getType(code);
    boolean mark = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    return mark || type == Character.FORMAT ? 0 : isWide(code) ? 2 : 1;
  }

  private static boolean isWide(int code) {
    for (int[] range : WIDE) {
      if (code >= range[0] && code <= range[1]) {
        return true;
      }
    }
    return false;
  }
}
