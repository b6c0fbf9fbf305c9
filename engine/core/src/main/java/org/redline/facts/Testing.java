package org.redline.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Testing (检测检验).
 *
 * @param outcome 检验结果: Outcome
 * @param agencyQualified 检测机构具备资质: The agency is qualified
 * @param reportedOn 报告日期: Reported on
 * @param proof 证据情况: How the fact is known
 */
@Term(zh = "检测检验", en = "Testing")
public record Testing(
    @Term(zh = "检验结果", en = "Outcome", remediable = true) @Nullable TestOutcome outcome,
    @Term(zh = "检测机构具备资质", en = "The agency is qualified", remediable = true)
        @Nullable Boolean agencyQualified,
    @Term(zh = "报告日期", en = "Reported on") @Nullable LocalDate reportedOn,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Part {}
