package org.redline.explain;

import org.redline.text.Bilingual;

/**
 * One thing that can still lawfully be done.
 *
 * @param kind whether a value changes or a list gets a new element
 * @param path place of the value or list, such as {@code project.designReview.outcome}
 * @param text the change in plain words
 */
public record Change(Kind kind, String path, Bilingual text) {
  /** What is done. */
  public enum Kind {
    SET,
    ADD
  }
}
