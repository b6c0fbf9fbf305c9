package org.redline.batch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one profile: lines for the output, or why it was rejected.
 *
 * @param findings lines of findings
 * @param actions lines of actions
 * @param counts what is counted; null when rejected
 * @param rejected line that says why it was rejected; null when it was audited
 * @param end bytes of the input that are behind it
 */
record Outcome(
    List<String> findings,
    List<String> actions,
    @Nullable Counts counts,
    @Nullable String rejected,
    long end) {}
