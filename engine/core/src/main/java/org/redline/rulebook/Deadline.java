package org.redline.rulebook;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Expression;

/**
 * A term.
 *
 * @param runsFrom event from which it runs, one of {@link #EVENTS}
 * @param term ISO period or duration, such as {@code P7D} or {@code PT24H}
 * @param working counted in working days, else natural days
 * @param suggested a suggestion of the rule, not set by law
 * @param from the day of the event, where facts hold it; null = not known yet
 */
public record Deadline(
    String runsFrom, String term, boolean working, boolean suggested, @Nullable Expression from) {
  /** Events from which a term can run; reports have words for each. */
  public static final Set<String> EVENTS =
      Set.of(
          "finding",
          "issue",
          "service",
          "decision",
          "filing",
          "request",
          "report",
          "notice",
          "end-of-term",
          "end-of-remedies");

  /** A deadline whose event has not happened yet. */
  public Deadline(String runsFrom, String term, boolean working, boolean suggested) {
    this(runsFrom, term, working, suggested, null);
  }
}
