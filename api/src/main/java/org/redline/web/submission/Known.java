package org.redline.web.submission;

/** What is known of a fact: missing is neither no nor none. */
public enum Known {
  UNKNOWN,
  /** A list that is known to have no items. */
  NONE,
  KNOWN
}
