package org.redline.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Emergency drill (应急演练). Source: 安全生产法 81; 生产安全事故应急条例 8.
 *
 * @param id 编号: Id
 * @param heldOn 演练日期: Held on
 * @param planKind 演练的预案种类: Kind of plan drilled
 * @param reported 演练情况已报送: Reported to the authority
 * @param proof 证据情况: How the fact is known
 */
@Term(zh = "应急演练", en = "Emergency drill", source = "安全生产法 81; 生产安全事故应急条例 8")
public record Drill(
    @Term(zh = "编号", en = "Id") @Nullable String id,
    @Term(zh = "演练日期", en = "Held on") @Nullable LocalDate heldOn,
    @Term(zh = "演练的预案种类", en = "Kind of plan drilled") @Nullable PlanKind planKind,
    @Term(zh = "演练情况已报送", en = "Reported to the authority", remediable = true)
        @Nullable Boolean reported,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Fact {}
