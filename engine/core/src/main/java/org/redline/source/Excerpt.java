package org.redline.source;

/** A piece of somebody's text, short enough to stand inside a message. */
public final class Excerpt {
  private static final int LENGTH = 60;

  private Excerpt() {}

  /** The text on one line, cut to 60 characters; one that no document may hold is named. */
  public static String of(String text) {
    String line = text.replaceAll("\\s+", " ");
    if (line.codePointCount(0, line.length()) <= LENGTH) {
      return readable(line);
    }
    return readable(line.substring(0, line.offsetByCodePoints(0, LENGTH))) + "…";
  }

  /** The text, with the name in the place of each character that no document may hold. */
  public static String readable(String text) {
    String rest = text;
    StringBuilder readable = new StringBuilder();
    for (int at = Characters.firstRefused(rest); at >= 0; at = Characters.firstRefused(rest)) {
      int refused = rest.codePointAt(at);
      readable.append(rest, 0, at).append(Characters.name(refused));
      rest = rest.substring(at + Character.charCount(refused));
    }
    return readable.append(rest).toString();
  }
}
