package org.redline.source;

import java.util.Locale;

/** Which characters a document may hold: text that a person can see, blanks and line ends. */
public final class Characters {
  private Characters() {}

  /** Refuses a file with a control character, a lone surrogate or an invisible mark. */
  static void check(SourceText source) {
    String text = source.text();
    for (int i = 0; i < text.length(); i++) {
      if (isCommon(text.charAt(i))) {
        continue;
      }
      int c = text.codePointAt(i);
      if (c == '\r') {
        throw Draft.refusal(source.place(i), "source.return");
      } else if (!isAllowed(c)) {
        throw Draft.refusal(source.place(i), "source.character", name(c));
      }
      i += Character.charCount(c) - 1;
    }
  }

  /** Offset of the first character of {@code text} that is refused; -1 if all are fine. */
  public static int firstRefused(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (!isAllowed(text.codePointAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /** The character as Unicode writes it, such as {@code U+0000}. */
  public static String name(int codePoint) {
    return String.format(Locale.ROOT, "U+%04X", codePoint);
  }

  /** What nearly all text is made of: ASCII from the blank to the tilde, line feeds, ideographs. */
  private static boolean isCommon(char c) {
    return (c >= ' ' && c <= '~') || c == '\n' || (c >= 0x4E00 && c <= 0x9FFF);
  }

  private static boolean isAllowed(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c == '\t' || c == '\n' || c == '\r';
      case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
      case Character.FORMAT -> !isByteOrderMark(c) && !isDirectionMark(c);
      default -> (c & 0xFFFE) != 0xFFFE;
    };
  }

  private static boolean isByteOrderMark(int c) {
    return c == 0xFEFF;
  }

  /** Marks that make text look other than it is read. */
  private static boolean isDirectionMark(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }
}
