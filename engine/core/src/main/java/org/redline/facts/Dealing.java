package org.redline.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Dealing with another party (交易). Source: 危险化学品安全法 53, 60, 65, 106, 107, 110.
 *
 * @param id 编号: Id
 * @param kind 种类: Kind
 * @param doneOn 交易日期: Done on
 * @param counterparty 对方: Counterparty
 * @param counterpartyEntitled 对方持有所需许可或者证明: The counterparty holds the licence or document that it
 *     needs
 * @param goodsAreMedicineOrPesticide 属于法律除外的农药、药品等: Pesticide, medicine or the like that the law
 *     exempts
 * @param illegalIncome 违法所得: Illegal income
 * @param proof 证据情况: How the fact is known
 */
@Term(zh = "交易", en = "Dealing with another party", source = "危险化学品安全法 53, 60, 65, 106, 107, 110")
public record Dealing(
    @Term(zh = "编号", en = "Id") @Nullable String id,
    @Term(zh = "种类", en = "Kind") @Nullable DealingKind kind,
    @Term(zh = "交易日期", en = "Done on") @Nullable LocalDate doneOn,
    @Term(zh = "对方", en = "Counterparty") @Nullable String counterparty,
    @Term(zh = "对方持有所需许可或者证明", en = "The counterparty holds the licence or document that it needs")
        @Nullable Boolean counterpartyEntitled,
    @Term(zh = "属于法律除外的农药、药品等", en = "Pesticide, medicine or the like that the law exempts")
        @Nullable Boolean goodsAreMedicineOrPesticide,
    @Term(zh = "违法所得", en = "Illegal income", unit = "元", min = 0)
        @Nullable BigDecimal illegalIncome,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Fact {}
