package org.redline.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Re-inspection of an item (复查). Source: 总局令15号 17.
 *
 * @param id 编号: Id
 * @param heldOn 复查日期: Held on
 * @param outcome 结果: Outcome
 * @param proof 证据情况: How the fact is known
 */
@Term(zh = "复查", en = "Re-inspection of an item", source = "总局令15号 17")
public record Reinspection(
    @Term(zh = "编号", en = "Id") @Nullable String id,
    @Term(zh = "复查日期", en = "Held on") @Nullable LocalDate heldOn,
    @Term(zh = "结果", en = "Outcome") @Nullable ReinspectionOutcome outcome,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Fact {}
