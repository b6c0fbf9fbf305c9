package org.redline.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Checked item (检查项): whether a condition is met, and if it was not, the day on which it was put
 * right or what it concerns was taken out of use.
 *
 * @param state 检查结果: Result
 * @param putRightOn 改正日期: Put right on
 * @param proof 证据情况: How the fact is known
 */
@Term(zh = "检查项", en = "Checked item")
public record CheckItem(
    @Term(zh = "检查结果", en = "Result", remediable = true) @Nullable CheckState state,
    @Term(zh = "改正日期", en = "Put right on") @Nullable LocalDate putRightOn,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Part {}
