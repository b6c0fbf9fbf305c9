package org.redline.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Assessment by an agency (评价). Source: 安全生产法 32; 职业病防治法 17.
 *
 * @param state 完成情况: Whether it was done
 * @param agencyQualified 机构具备资质: The agency is qualified
 * @param completedOn 完成日期: Completed on
 * @param proof 证据情况: How the fact is known
 */
@Term(zh = "评价", en = "Assessment by an agency", source = "安全生产法 32; 职业病防治法 17")
public record Assessment(
    @Term(zh = "完成情况", en = "Whether it was done", remediable = true) @Nullable WorkState state,
    @Term(zh = "机构具备资质", en = "The agency is qualified", remediable = true)
        @Nullable Boolean agencyQualified,
    @Term(zh = "完成日期", en = "Completed on") @Nullable LocalDate completedOn,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Part {}
