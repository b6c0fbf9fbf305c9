package org.redline.web.overview;

import org.jspecify.annotations.Nullable;

/**
 * A firm as a run found it.
 *
 * @param run id of the run
 * @param firm id of the firm
 * @param profileVersion version of the profile that was audited
 * @param verdicts {@link VerdictLine}; empty if it could not be audited
 * @param problem why it could not be audited; null if it was
 * @param violated how many findings come to this, as the others that follow
 */
record RunFirm(
    long run,
    String firm,
    String name,
    @Nullable String region,
    @Nullable String sector,
    int profileVersion,
    String verdicts,
    @Nullable String problem,
    int violated,
    int suspected,
    int undetermined,
    int compliant,
    int scopeUnknown,
    int notApplicable) {}
