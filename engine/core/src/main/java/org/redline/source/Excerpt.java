package org.redline.source;

/** A piece of somebody's text, short enough to stand inside a message. */
public final class Excerpt {
  private static final int LENGTH = 60;

  private Excerpt() {}

  /** The text on one line, cut to 60 characters. */
  public static String of(String text) {
    String line = text.replaceAll("\\s+", " ");
    if (line.codePointCount(0, line.length()) <= LENGTH) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, LENGTH)) + "…";
  }
}
