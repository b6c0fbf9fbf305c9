package org.redline.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Listing for supervision (挂牌督办). Source: 安全生产法 41.
 *
 * @param state 状态: State
 * @param listedOn 挂牌日期: Listed on
 * @param dueOn 督办期限: Due on
 * @param struckOffOn 销号日期: Struck off on
 * @param supervisor 督办责任人: Supervisor
 * @param proof 证据情况: How the fact is known
 */
@Term(zh = "挂牌督办", en = "Listing for supervision", source = "安全生产法 41")
public record Listing(
    @Term(zh = "状态", en = "State") @Nullable ListingState state,
    @Term(zh = "挂牌日期", en = "Listed on") @Nullable LocalDate listedOn,
    @Term(zh = "督办期限", en = "Due on", ahead = true, notBefore = "listedOn")
        @Nullable LocalDate dueOn,
    @Term(zh = "销号日期", en = "Struck off on", notBefore = "listedOn")
        @Nullable LocalDate struckOffOn,
    @Term(zh = "督办责任人", en = "Supervisor") @Nullable String supervisor,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Part {}
