package org.redline.web.overview;

import org.jspecify.annotations.Nullable;

/**
 * A finding of a run that is violated.
 *
 * @param run id of the run
 * @param firm id of the firm
 * @param provision id of the provision
 * @param kind kind of fact that it is about
 * @param subject id of that fact; null for one that has none
 * @param suspected whether it rests on what was only declared
 */
record RunViolation(
    long run,
    String firm,
    String provision,
    String kind,
    @Nullable String subject,
    boolean suspected) {}
