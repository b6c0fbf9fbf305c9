package org.redline.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Extension of a term (整改延期). Source: 总局令15号.
 *
 * @param id 编号: Id
 * @param askedOn 申请日期: Asked on
 * @param outcome 结果: Outcome
 * @param until 延至: Until
 * @param proof 证据情况: How the fact is known
 */
@Term(zh = "整改延期", en = "Extension of a term", source = "总局令15号")
public record Extension(
    @Term(zh = "编号", en = "Id") @Nullable String id,
    @Term(zh = "申请日期", en = "Asked on") @Nullable LocalDate askedOn,
    @Term(zh = "结果", en = "Outcome") @Nullable ExtensionOutcome outcome,
    @Term(zh = "延至", en = "Until", ahead = true) @Nullable LocalDate until,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Fact {}
