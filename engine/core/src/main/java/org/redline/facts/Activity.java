package org.redline.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Production, business or construction activity (生产经营建设活动). Source: 安全生产许可证条例 2.
 *
 * @param id 编号: Id
 * @param kind 种类: Kind
 * @param startedOn 开始日期: Started on
 * @param state 进行状态: Whether it goes on
 * @param stoppedOn 停止日期: Stopped on
 * @param permitRequired 依法须经许可: A permit is required by law
 * @param quantityReachesPermitThreshold 使用量达到许可标准: Quantity used reaches the permit threshold
 * @param ownGoodsInOwnPlant 在厂区内销售本企业产品: Sale of own products inside the own plant
 * @param portOperatorInPort 港口经营人在港区内仓储经营: Storage trade of a licensed port operator in its port
 * @param illegalIncome 违法所得: Illegal income
 * @param goodsValue 货值金额: Value of the goods
 * @param contractPrice 工程合同价款: Price of the works contract
 * @param withinLicence 在许可的范围、品种、等级以内: Within the scope, kinds and grade of the licence
 * @param proof 证据情况: How the fact is known
 */
@Term(zh = "生产经营建设活动", en = "Production, business or construction activity", source = "安全生产许可证条例 2")
public record Activity(
    @Term(zh = "编号", en = "Id") @Nullable String id,
    @Term(zh = "种类", en = "Kind") @Nullable ActivityKind kind,
    @Term(zh = "开始日期", en = "Started on") @Nullable LocalDate startedOn,
    @Term(zh = "进行状态", en = "Whether it goes on", remediable = true) @Nullable Progress state,
    @Term(zh = "停止日期", en = "Stopped on", notBefore = "startedOn") @Nullable LocalDate stoppedOn,
    @Term(zh = "依法须经许可", en = "A permit is required by law") @Nullable Boolean permitRequired,
    @Term(zh = "使用量达到许可标准", en = "Quantity used reaches the permit threshold")
        @Nullable Boolean quantityReachesPermitThreshold,
    @Term(zh = "在厂区内销售本企业产品", en = "Sale of own products inside the own plant")
        @Nullable Boolean ownGoodsInOwnPlant,
    @Term(
            zh = "港口经营人在港区内仓储经营",
            en = "Storage trade of a licensed port operator in its port",
            source = "危险化学品安全法 53")
        @Nullable Boolean portOperatorInPort,
    @Term(zh = "违法所得", en = "Illegal income", unit = "元", min = 0)
        @Nullable BigDecimal illegalIncome,
    @Term(zh = "货值金额", en = "Value of the goods", unit = "元", min = 0)
        @Nullable BigDecimal goodsValue,
    @Term(zh = "工程合同价款", en = "Price of the works contract", unit = "元", min = 0)
        @Nullable BigDecimal contractPrice,
    @Term(
            zh = "在许可的范围、品种、等级以内",
            en = "Within the scope, kinds and grade of the licence",
            remediable = true)
        @Nullable Boolean withinLicence,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Fact {}
