package org.redline.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Penalty imposed (处罚内容). Source: 行政处罚法 9.
 *
 * @param id 编号: Id
 * @param kind 种类: Kind
 * @param party 当事人: Party
 * @param amount 金额: Amount
 * @param proof 证据情况: How the fact is known
 */
@Term(zh = "处罚内容", en = "Penalty imposed", source = "行政处罚法 9")
public record Penalty(
    @Term(zh = "编号", en = "Id") @Nullable String id,
    @Term(zh = "种类", en = "Kind") @Nullable PenaltyKind kind,
    @Term(zh = "当事人", en = "Party") @Nullable PartyKind party,
    @Term(zh = "金额", en = "Amount", unit = "元", min = 0) @Nullable BigDecimal amount,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Fact {}
