package org.redline.report;

/** How much of a report a person wants to read. */
public enum Detail {
  /** A line for each violated finding, each action, and the facts that settle most. */
  BRIEF,
  /** What is violated, what cannot be judged, and what follows. */
  ESSENTIAL,
  /** Compliant and not applicable findings as well. */
  EVERYTHING
}
