package org.redline.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Refusal to obey (拒不执行). What the party did later does not undo it. Source: 安全生产法 70, 113.
 *
 * @param id 编号: Id
 * @param refusedOn 拒不执行日期: Refused on
 * @param proof 证据情况: How the fact is known
 */
@Term(zh = "拒不执行", en = "Refusal to obey", source = "安全生产法 70, 113")
public record Refusal(
    @Term(zh = "编号", en = "Id") @Nullable String id,
    @Term(zh = "拒不执行日期", en = "Refused on") @Nullable LocalDate refusedOn,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Part {}
