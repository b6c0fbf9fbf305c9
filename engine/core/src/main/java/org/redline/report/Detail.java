package org.redline.report;

/** How much of a report a person wants to read. */
public enum Detail {
  /** What is violated, what cannot be judged, and what follows. */
  ESSENTIAL,
  /** Compliant and not applicable findings as well. */
  EVERYTHING
}
