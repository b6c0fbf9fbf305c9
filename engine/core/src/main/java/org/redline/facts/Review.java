package org.redline.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Review by an authority (审查). Source: 安全生产法 33.
 *
 * @param outcome 审查结果: Outcome
 * @param appliedOn 申请日期: Applied on
 * @param decidedOn 决定日期: Decided on
 * @param authority 审查机关: Authority
 * @param proof 证据情况: How the fact is known
 */
@Term(zh = "审查", en = "Review by an authority", source = "安全生产法 33")
public record Review(
    @Term(zh = "审查结果", en = "Outcome", remediable = true) @Nullable ReviewOutcome outcome,
    @Term(zh = "申请日期", en = "Applied on") @Nullable LocalDate appliedOn,
    @Term(zh = "决定日期", en = "Decided on") @Nullable LocalDate decidedOn,
    @Term(zh = "审查机关", en = "Authority") @Nullable String authority,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Part {}
