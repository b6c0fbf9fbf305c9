package org.redline.rulebook;

import org.jspecify.annotations.Nullable;
import org.redline.condition.Expression;

/**
 * A term.
 *
 * @param runsFrom event from which it runs: finding, issue, service, decision, filing, request …
 * @param term ISO period or duration, such as {@code P7D} or {@code PT24H}
 * @param working counted in working days, else natural days
 * @param suggested a suggestion of the rule, not set by law
 * @param from the day of the event, where facts hold it; null = not known yet
 */
public record Deadline(
    String runsFrom, String term, boolean working, boolean suggested, @Nullable Expression from) {

  /** A deadline whose event has not happened yet. */
  public Deadline(String runsFrom, String term, boolean working, boolean suggested) {
    this(runsFrom, term, working, suggested, null);
  }
}
