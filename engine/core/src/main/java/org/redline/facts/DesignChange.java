package org.redline.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Change of the approved design (设计变更). Source: 总局令36号 15.
 *
 * @param id 编号: Id
 * @param major 属于重大变更: Major change
 * @param changedOn 变更日期: Changed on
 * @param built 已按变更施工: Built to the change
 * @param builtOn 按变更施工日期: Built on
 * @param review 变更审查: Review of the change
 * @param proof 证据情况: How the fact is known
 */
@Term(zh = "设计变更", en = "Change of the approved design", source = "总局令36号 15")
public record DesignChange(
    @Term(zh = "编号", en = "Id") @Nullable String id,
    @Term(zh = "属于重大变更", en = "Major change") @Nullable Boolean major,
    @Term(zh = "变更日期", en = "Changed on") @Nullable LocalDate changedOn,
    @Term(zh = "已按变更施工", en = "Built to the change") @Nullable WorkState built,
    @Term(zh = "按变更施工日期", en = "Built on") @Nullable LocalDate builtOn,
    @Term(zh = "变更审查", en = "Review of the change") @Nullable Review review,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Fact {}
