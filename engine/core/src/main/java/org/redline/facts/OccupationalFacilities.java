package org.redline.facts;

import org.jspecify.annotations.Nullable;

/**
 * Occupational-disease facilities (职业病防护设施). Source: 职业病防治法 17, 18, 69.
 *
 * @param hazard 危害程度: Hazard
 * @param medicalRadiation 医疗机构放射性建设项目: Radiation project of a medical institution
 * @param feasibilityStage 已完成可行性论证: Feasibility study is done
 * @param inBudget 防护设施费用纳入预算: Cost is in the budget
 * @param preAssessment 预评价: Pre-assessment
 * @param preAssessmentReview 预评价报告审核: Review of the pre-assessment
 * @param designConforms 设计符合国家职业卫生标准和卫生要求: The design meets the health standards
 * @param designReview 设计审查: Design review
 * @param effectAssessment 控制效果评价: Effect assessment
 * @param acceptance 防护设施验收: Acceptance
 * @param simultaneous 与主体工程三同时: Designed, built and used with the main works
 * @param proof 证据情况: How the fact is known
 */
@Term(zh = "职业病防护设施", en = "Occupational-disease facilities", source = "职业病防治法 17, 18, 69")
public record OccupationalFacilities(
    @Term(zh = "危害程度", en = "Hazard") @Nullable OccupationalHazard hazard,
    @Term(zh = "医疗机构放射性建设项目", en = "Radiation project of a medical institution")
        @Nullable Boolean medicalRadiation,
    @Term(zh = "已完成可行性论证", en = "Feasibility study is done") @Nullable WorkState feasibilityStage,
    @Term(zh = "防护设施费用纳入预算", en = "Cost is in the budget", remediable = true)
        @Nullable Boolean inBudget,
    @Term(zh = "预评价", en = "Pre-assessment") @Nullable Assessment preAssessment,
    @Term(zh = "预评价报告审核", en = "Review of the pre-assessment") @Nullable Review preAssessmentReview,
    @Term(zh = "设计符合国家职业卫生标准和卫生要求", en = "The design meets the health standards", remediable = true)
        @Nullable Boolean designConforms,
    @Term(zh = "设计审查", en = "Design review") @Nullable Review designReview,
    @Term(zh = "控制效果评价", en = "Effect assessment") @Nullable Assessment effectAssessment,
    @Term(zh = "防护设施验收", en = "Acceptance") @Nullable Acceptance acceptance,
    @Term(zh = "与主体工程三同时", en = "Designed, built and used with the main works", remediable = true)
        @Nullable Boolean simultaneous,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Part {}
