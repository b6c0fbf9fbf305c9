package org.redline.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How cells write what is no plain word: what is unknown, what there is none of, several values in
 * one cell, and a text that could be taken for one of these, which stands in double quotes.
 */
final class Texts {
  /** Not submitted, said in words; an empty cell says the same. */
  static final String UNKNOWN = "未知";

  /** There is none, as is known. */
  static final String NONE = "无";

  /** There are some, on their own sheet. */
  static final String SOME = "有";

  static final String YES = "是";
  static final String NO = "否";

  private static final char QUOTE = '"';
  private static final String BETWEEN_TEXTS = "\n；;、";
  private static final int LONGEST_WORD = 200;
  private static final String BETWEEN_WORDS = BETWEEN_TEXTS + "，,";

  /** How spreadsheets write characters that XML does not keep, such as a carriage return. */
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private Texts() {}

  /** The cell of a text. */
  static String cell(String text) {
    return text.equals(UNKNOWN) || isUnclear(text) ? quoted(text) : text;
  }

  /** The cell of several texts, a line each. */
  static String cell(List<String> texts) {
    return texts.isEmpty()
        ? NONE
        : String.join("\n", texts.stream().map(text -> item(text, texts.size() == 1)).toList());
  }

  private static String item(String text, boolean alone) {
    boolean word = text.equals(UNKNOWN) || (alone && text.equals(NONE));
    boolean parted = text.chars().anyMatch(c -> BETWEEN_TEXTS.indexOf(c) >= 0);
    return word || parted || isUnclear(text) ? quoted(text) : text;
  }

  private static boolean isUnclear(String text) {
    return !text.strip().equals(text) || (!text.isEmpty() && text.charAt(0) == QUOTE);
  }

  private static String quoted(String text) {
    return QUOTE + text.replace("\"", "\"\"") + QUOTE;
  }

  /** The text of a cell that is neither empty nor {@link #UNKNOWN}. */
  static String text(String cell) {
    String plain = cell.strip();
    boolean quoted = plain.length() > 1 && plain.charAt(0) == QUOTE;
    return quoted && end(plain, 0) == plain.length() ? unquoted(plain) : plain;
  }

  /** The texts of a cell of several. */
  static List<String> texts(String cell) {
    List<String> items = new ArrayList<>();
    int i = start(cell, 0, BETWEEN_TEXTS);
    while (i < cell.length()) {
      int end = next(cell, cell.charAt(i) == QUOTE ? end(cell, i) : i, BETWEEN_TEXTS);
      items.add(text(cell.substring(i, end)));
      i = start(cell, end, BETWEEN_TEXTS);
    }
    return items;
  }

  /** The words of a cell of several; the longest of those known, as some hold a mark themselves. */
  static List<String> words(String cell, Predicate<String> known) {
    List<String> items = new ArrayList<>();
    int i = start(cell, 0, BETWEEN_WORDS);
    while (i < cell.length()) {
      int first = next(cell, i, BETWEEN_WORDS);
      int longest = first;
      for (int end = first;
          end < cell.length() && end - i < LONGEST_WORD;
          end = next(cell, end + 1, BETWEEN_WORDS)) {
        longest = known.test(text(cell.substring(i, end))) ? end : longest;
      }
      boolean all = cell.length() - i < LONGEST_WORD && known.test(text(cell.substring(i)));
      int end = all ? cell.length() : longest;
      items.add(text(cell.substring(i, end)));
      i = start(cell, end, BETWEEN_WORDS);
    }
    return items;
  }

  /** Where the next item begins. */
  private static int start(String cell, int from, String between) {
    int i = from;
    while (i < cell.length()
        && (between.indexOf(cell.charAt(i)) >= 0 || Character.isWhitespace(cell.charAt(i)))) {
      i++;
    }
    return i;
  }

  /** Where the next mark stands between items, or the cell ends. */
  private static int next(String cell, int from, String between) {
    int i = from;
    while (i < cell.length() && between.indexOf(cell.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  /** Behind the quote that closes the one at {@code start}; the end of the cell if none does. */
  private static int end(String cell, int start) {
    int i = start + 1;
    while (i < cell.length()) {
      if (cell.charAt(i) != QUOTE) {
        i++;
      } else if (i + 1 < cell.length() && cell.charAt(i + 1) == QUOTE) {
        i += 2;
      } else {
        return i + 1;
      }
    }
    return cell.length();
  }

  private static String unquoted(String quoted) {
    String inner = quoted.endsWith("\"") ? quoted.substring(1, quoted.length() - 1) : quoted;
    return inner.replace("\"\"", "\"");
  }

  /** The text as the file holds it. */
  static String escaped(String text) {
    String plain = ESCAPE.matcher(text).replaceAll("_x005F_x$1_");
    return plain.replace("\r", "_x000D_");
  }

  /** The text that the file's stands for. */
  static String unescaped(String text) {
    return text.indexOf("_x") < 0 ? text : ESCAPE.matcher(text).replaceAll(Texts::character);
  }

  private static String character(java.util.regex.MatchResult escape) {
    char c = (char) Integer.parseInt(escape.group(1), 16);
    return Matcher.quoteReplacement(String.valueOf(c));
  }

  /** A cell as people call it, such as C7; row and column count from 1. */
  static String address(int row, int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return String.format(Locale.ROOT, "%s%d", letters, row);
  }
}
