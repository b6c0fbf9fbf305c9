package org.redline.facts;

import org.jspecify.annotations.Nullable;

/**
 * Schedule (工期).
 *
 * @param plannedDays 合理工期: Planned days
 * @param currentDays 现定工期: Days now allowed
 * @param proof 证据情况: How the fact is known
 */
@Term(zh = "工期", en = "Schedule")
public record Schedule(
    @Term(zh = "合理工期", en = "Planned days", unit = "天", min = 1, max = 20000)
        @Nullable Integer plannedDays,
    @Term(zh = "现定工期", en = "Days now allowed", unit = "天", min = 1, max = 20000)
        @Nullable Integer currentDays,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Part {}
