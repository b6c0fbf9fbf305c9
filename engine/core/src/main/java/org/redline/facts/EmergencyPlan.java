package org.redline.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Emergency plan (应急预案). Source: 安全生产法 81; 生产安全事故应急条例 5–7.
 *
 * @param id 编号: Id
 * @param kind 种类: Kind
 * @param adoptedOn 公布实施日期: Adopted on
 * @param filing 备案情况: Filing
 * @param toldToStaff 已向从业人员公布: Made known to the staff
 * @param revisionDue 出现应当修订的情形: A ground for revision has arisen
 * @param revised 已按该情形修订: Revised on that ground
 * @param proof 证据情况: How the fact is known
 */
@Term(zh = "应急预案", en = "Emergency plan", source = "安全生产法 81; 生产安全事故应急条例 5–7")
public record EmergencyPlan(
    @Term(zh = "编号", en = "Id") @Nullable String id,
    @Term(zh = "种类", en = "Kind") @Nullable PlanKind kind,
    @Term(zh = "公布实施日期", en = "Adopted on") @Nullable LocalDate adoptedOn,
    @Term(zh = "备案情况", en = "Filing", remediable = true) @Nullable FilingState filing,
    @Term(zh = "已向从业人员公布", en = "Made known to the staff", remediable = true)
        @Nullable Boolean toldToStaff,
    @Term(zh = "出现应当修订的情形", en = "A ground for revision has arisen") @Nullable Boolean revisionDue,
    @Term(zh = "已按该情形修订", en = "Revised on that ground", remediable = true)
        @Nullable Boolean revised,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Fact {}
