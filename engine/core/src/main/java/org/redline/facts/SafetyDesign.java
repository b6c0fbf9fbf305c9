package org.redline.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Safety-facility design (安全设施设计). Source: 安全生产法 33, 98.
 *
 * @param state 完成情况: Whether it was done
 * @param designerQualified 设计单位具备资质: The designer is qualified
 * @param completedOn 完成日期: Completed on
 * @param writtenReview 自行组织审查并有书面报告: Own review with a written report
 * @param proof 证据情况: How the fact is known
 */
@Term(zh = "安全设施设计", en = "Safety-facility design", source = "安全生产法 33, 98")
public record SafetyDesign(
    @Term(zh = "完成情况", en = "Whether it was done", remediable = true) @Nullable WorkState state,
    @Term(zh = "设计单位具备资质", en = "The designer is qualified", remediable = true)
        @Nullable Boolean designerQualified,
    @Term(zh = "完成日期", en = "Completed on") @Nullable LocalDate completedOn,
    @Term(zh = "自行组织审查并有书面报告", en = "Own review with a written report", remediable = true)
        @Nullable WorkState writtenReview,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Part {}
