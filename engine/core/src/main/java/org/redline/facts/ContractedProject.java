package org.redline.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Project that the enterprise builds for others (承揽的工程). Source: 安全生产法 49, 103.
 *
 * @param id 编号: Id
 * @param name 名称: Name
 * @param hazardClass 危险类别: Hazard class
 * @param contractPrice 工程合同价款: Contract price
 * @param illegalIncome 违法所得: Illegal income
 * @param safetyManaged 按照规定对施工项目进行安全管理: The safety of the works is managed as the rules want
 * @param qualificationKept 未倒卖、出租、出借、挂靠或者以其他形式非法转让施工资质: The qualification was not sold, leased,
 *     lent or passed on
 * @param notPassedOn 未将所承包的全部工程转包或者支解后转包: The whole works were not passed on, at once or in pieces
 * @param subcontractedLawfully 分包合法: Subcontracting keeps to the law
 * @param proof 证据情况: How the fact is known
 */
@Term(zh = "承揽的工程", en = "Contracted project", source = "安全生产法 49, 103")
public record ContractedProject(
    @Term(zh = "编号", en = "Id") @Nullable String id,
    @Term(zh = "名称", en = "Name") @Nullable String name,
    @Term(zh = "危险类别", en = "Hazard class") @Nullable ProjectClass hazardClass,
    @Term(zh = "工程合同价款", en = "Contract price", unit = "元", min = 0)
        @Nullable BigDecimal contractPrice,
    @Term(zh = "违法所得", en = "Illegal income", unit = "元", min = 0)
        @Nullable BigDecimal illegalIncome,
    @Term(zh = "按照规定对施工项目进行安全管理", en = "The safety of the works is managed as the rules want")
        @Nullable CheckItem safetyManaged,
    @Term(
            zh = "未倒卖、出租、出借、挂靠或者以其他形式非法转让施工资质",
            en = "The qualification was not sold, leased, lent or passed on")
        @Nullable CheckItem qualificationKept,
    @Term(
            zh = "未将所承包的全部工程转包或者支解后转包",
            en = "The whole works were not passed on, at once or in pieces")
        @Nullable CheckItem notPassedOn,
    @Term(zh = "分包合法", en = "Subcontracting keeps to the law")
        @Nullable CheckItem subcontractedLawfully,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Fact {}
