package org.redline.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Hazardous chemical of the firm (危险化学品品种). Source: 危险化学品安全法 86, 87, 101.
 *
 * @param id 编号: Id
 * @param name 品名: Name
 * @param origin 来源: How it is come by
 * @param handledSince 开始生产、进口、使用、经营日期: Produced, imported, used or traded since
 * @param handledUntil 停止生产、进口、使用、经营日期: Produced, imported, used or traded until
 * @param state 是否仍在生产、进口、使用、经营: Whether it goes on
 * @param prohibited 属于国家禁止的品种或者违反使用限制: Banned by the state, or used against a restriction
 * @param illegalIncome 违法所得: Illegal income
 * @param goodsValue 货值金额: Value of the goods
 * @param registrationExempt 依法免予登记: Exempt from registration
 * @param registration 登记情况: Whether it is registered
 * @param registeredOn 登记日期: Registered on
 * @param change 登记内容变更情况: Change of what is registered
 * @param changedOn 变更发生日期: Changed on
 * @param changeRegistration 变更登记情况: Whether the change is registered
 * @param changeRegisteredOn 变更登记日期: Change registered on
 * @param proof 证据情况: How the fact is known
 */
@Term(zh = "危险化学品品种", en = "Hazardous chemical of the firm", source = "危险化学品安全法 86, 87, 101")
public record HandledChemical(
    @Term(zh = "编号", en = "Id") @Nullable String id,
    @Term(zh = "品名", en = "Name") @Nullable String name,
    @Term(zh = "来源", en = "How it is come by") @Nullable ChemicalOrigin origin,
    @Term(zh = "开始生产、进口、使用、经营日期", en = "Produced, imported, used or traded since")
        @Nullable LocalDate handledSince,
    @Term(zh = "停止生产、进口、使用、经营日期", en = "Produced, imported, used or traded until")
        @Nullable LocalDate handledUntil,
    @Term(zh = "是否仍在生产、进口、使用、经营", en = "Whether it goes on", remediable = true)
        @Nullable Progress state,
    @Term(
            zh = "属于国家禁止的品种或者违反使用限制",
            en = "Banned by the state, or used against a restriction",
            source = "危险化学品安全法 6, 98")
        @Nullable Boolean prohibited,
    @Term(zh = "违法所得", en = "Illegal income", unit = "元", min = 0)
        @Nullable BigDecimal illegalIncome,
    @Term(zh = "货值金额", en = "Value of the goods", unit = "元", min = 0)
        @Nullable BigDecimal goodsValue,
    @Term(zh = "依法免予登记", en = "Exempt from registration") @Nullable Boolean registrationExempt,
    @Term(zh = "登记情况", en = "Whether it is registered", remediable = true)
        @Nullable WorkState registration,
    @Term(zh = "登记日期", en = "Registered on") @Nullable LocalDate registeredOn,
    @Term(zh = "登记内容变更情况", en = "Change of what is registered") @Nullable RegistrationChange change,
    @Term(zh = "变更发生日期", en = "Changed on") @Nullable LocalDate changedOn,
    @Term(zh = "变更登记情况", en = "Whether the change is registered", remediable = true)
        @Nullable WorkState changeRegistration,
    @Term(zh = "变更登记日期", en = "Change registered on") @Nullable LocalDate changeRegisteredOn,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Fact {}
