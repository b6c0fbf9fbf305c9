package org.redline.web.submission;

/** How a part of the form is filled in. */
public enum Widget {
  TEXT,
  /** A text of several lines. */
  LONG,
  NUMBER,
  DATE,
  /** One of some codes. */
  CHOICE,
  /** Yes, no or unknown. */
  TRUTH,
  /** A small record, whose fields stand side by side. */
  GROUP,
  /** A record that unfolds. */
  FOLDED,
  /** Items that are added and removed. */
  LIST
}
