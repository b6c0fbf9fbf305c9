package org.redline.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Acceptance of the safety facilities (竣工验收). Source: 安全生产法 34.
 *
 * @param outcome 验收结果: Outcome
 * @param organisedBy 组织者: Organised by
 * @param decidedOn 验收日期: Decided on
 * @param reportKept 书面报告存档: Written report kept
 * @param proof 证据情况: How the fact is known
 */
@Term(zh = "竣工验收", en = "Acceptance of the safety facilities", source = "安全生产法 34")
public record Acceptance(
    @Term(zh = "验收结果", en = "Outcome", remediable = true) @Nullable TestOutcome outcome,
    @Term(zh = "组织者", en = "Organised by") @Nullable Organiser organisedBy,
    @Term(zh = "验收日期", en = "Decided on") @Nullable LocalDate decidedOn,
    @Term(zh = "书面报告存档", en = "Written report kept", remediable = true)
        @Nullable Boolean reportKept,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Part {}
