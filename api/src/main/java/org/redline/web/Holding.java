package org.redline.web;

/** The pattern of SQL's {@code like … escape '!'} for texts that hold some words as they are. */
public final class Holding {
  private Holding() {}

  /** The pattern; PostgreSQL reads no text with a NUL in it, so there is none in the words. */
  public static String pattern(String words) {
    String plain = words.replace("\0", "").strip();
    return "%" + plain.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
  }
}
