package org.redline.web.firms;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A firm as it was last submitted.
 *
 * @param id unified social credit code
 * @param name name
 * @param region region code; null if not submitted
 * @param sector code of the sector of its first line of business; null if not submitted
 * @param version version of the latest profile, from 1
 * @param changedAt when that was submitted
 */
public record Firm(
    String id,
    String name,
    @Nullable String region,
    @Nullable String sector,
    int version,
    OffsetDateTime changedAt) {}
