package org.redline.rulebook;

/**
 * A term.
 *
 * @param runsFrom event from which it runs: finding, issue, service, decision, filing, request …
 * @param term ISO period or duration, such as {@code P7D} or {@code PT24H}
 * @param working counted in working days, else natural days
 * @param suggested a suggestion of the rule, not set by law
 */
public record Deadline(String runsFrom, String term, boolean working, boolean suggested) {}
