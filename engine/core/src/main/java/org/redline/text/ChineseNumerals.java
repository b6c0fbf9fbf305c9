package org.redline.text;

/** Numbers as Chinese statutes write them: 九十八, 一百零三. */
public final class ChineseNumerals {
  private static final String DIGITS = "零一二三四五六七八九";

  private ChineseNumerals() {}

  /** A number from 1 to 9999; any other stays in figures. */
  public static String of(int number) {
    if (number < 1 || number > 9999) {
      return Integer.toString(number);
    }
    String text = read(number);
    return number >= 10 && number < 20 ? text.substring(1) : text;
  }

  private static String read(int number) {
    StringBuilder text = new StringBuilder();
    boolean gap = false;
    for (int unit = 1000; unit > 0; unit /= 10) {
      int digit = number / unit % 10;
      if (digit == 0) {
        gap = !text.isEmpty();
      } else {
        text.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(name(unit));
        gap = false;
      }
    }
    return text.toString();
  }

  private static String name(int unit) {
    return switch (unit) {
      case 1000 -> "千";
      case 100 -> "百";
      case 10 -> "十";
      default -> "";
    };
  }
}
