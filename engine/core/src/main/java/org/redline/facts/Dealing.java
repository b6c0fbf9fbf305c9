package org.redline.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Dealing with another party (交易). Source: 危险化学品安全法 53, 60, 65, 106, 107, 110; 烟花爆竹安全管理条例 20;
 * 民用爆炸物品安全管理条例 45.
 *
 * @param id 编号: Id
 * @param kind 种类: Kind
 * @param state 往来是否持续: Whether it goes on
 * @param doneOn 交易日期（持续往来为最后一次）: Done on (the last time)
 * @param counterparty 对方: Counterparty
 * @param counterpartyEntitled 对方持有所需许可或者证明，或者依法不需要: The counterparty holds the licence or document
 *     that it needs, or needs none
 * @param goodsAllowed 货物依法可以卖给对方（烟花爆竹来源合法且非专业燃放类，民用爆炸物品在对方购买许可的品种、数量内）: The goods may be sold to
 *     the counterparty (lawful fireworks that need no professional; explosives within its permit)
 * @param illegalIncome 违法所得: Illegal income
 * @param proof 证据情况: How the fact is known
 */
@Term(
    zh = "交易",
    en = "Dealing with another party",
    source = "危险化学品安全法 53, 60, 65, 106, 107, 110; 烟花爆竹安全管理条例 20; 民用爆炸物品安全管理条例 45")
public record Dealing(
    @Term(zh = "编号", en = "Id") @Nullable String id,
    @Term(zh = "种类", en = "Kind") @Nullable DealingKind kind,
    @Term(zh = "往来是否持续", en = "Whether it goes on", remediable = true) @Nullable Progress state,
    @Term(zh = "交易日期（持续往来为最后一次）", en = "Done on (the last time)") @Nullable LocalDate doneOn,
    @Term(zh = "对方", en = "Counterparty") @Nullable String counterparty,
    @Term(
            zh = "对方持有所需许可或者证明，或者依法不需要",
            en = "The counterparty holds the licence or document that it needs, or needs none")
        @Nullable Boolean counterpartyEntitled,
    @Term(
            zh = "货物依法可以卖给对方（烟花爆竹来源合法且非专业燃放类，民用爆炸物品在对方购买许可的品种、数量内）",
            en =
                "The goods may be sold to the counterparty (lawful fireworks that need no professional; explosives within its permit)")
        @Nullable Boolean goodsAllowed,
    @Term(zh = "违法所得", en = "Illegal income", unit = "元", min = 0)
        @Nullable BigDecimal illegalIncome,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Fact {}
