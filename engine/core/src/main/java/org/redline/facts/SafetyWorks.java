package org.redline.facts;

import org.jspecify.annotations.Nullable;

/**
 * Works of the safety facilities (安全设施施工). Source: 安全生产法 31, 34.
 *
 * @param followsApprovedDesign 按批准的安全设施设计施工: Built to the approved design
 * @param alongsideMainWorks 与主体工程同时施工: Built along with the main works
 * @param builtBy 施工主体: Who builds
 * @param contractorQualified 施工单位具备资质: The contractor is qualified
 * @param supervised 安全设施一并委托监理: Safety facilities under the supervision contract
 * @param proof 证据情况: How the fact is known
 */
@Term(zh = "安全设施施工", en = "Works of the safety facilities", source = "安全生产法 31, 34")
public record SafetyWorks(
    @Term(zh = "按批准的安全设施设计施工", en = "Built to the approved design", remediable = true)
        @Nullable Boolean followsApprovedDesign,
    @Term(zh = "与主体工程同时施工", en = "Built along with the main works", remediable = true)
        @Nullable Boolean alongsideMainWorks,
    @Term(zh = "施工主体", en = "Who builds") @Nullable Builder builtBy,
    @Term(zh = "施工单位具备资质", en = "The contractor is qualified", remediable = true)
        @Nullable Boolean contractorQualified,
    @Term(
            zh = "安全设施一并委托监理",
            en = "Safety facilities under the supervision contract",
            remediable = true)
        @Nullable Boolean supervised,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Part {}
