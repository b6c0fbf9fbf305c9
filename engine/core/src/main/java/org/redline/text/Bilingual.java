package org.redline.text;

/**
 * A text in both languages.
 *
 * @param zh Chinese
 * @param en English
 */
public record Bilingual(String zh, String en) {
  /** The text in {@code language}. */
  public String in(Language language) {
    return language == Language.ZH ? zh : en;
  }
}
