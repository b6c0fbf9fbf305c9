package org.redline.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Period of the safety fund (安全生产费用计提期间). Source: 安全生产法 23; 财资〔2022〕136号; 财企〔2012〕16号.
 *
 * @param id 编号: Id
 * @param kind 计提类别: Kind of business
 * @param startsOn 期间起日: First day
 * @param endsOn 期间止日: Last day
 * @param months 应计提月数: Months for which provision was due
 * @param contractedOn 工程合同签订日期: Contract day of the works
 * @param mineHazards 煤矿灾害类型: Hazards of the mine
 * @param output 计提产量（吨；天然气为千立方米；尾矿库为入库或者回采尾矿量）: Output (tons; gas in thousand cubic metres;
 *     tailings stored or recovered)
 * @param cost 计提造价或者成本: Cost of the works or services
 * @param priorYearRevenue 上一年度营业收入: Revenue of the year before
 * @param firstYear 新建或者投产不足一年: New, or in production for less than a year
 * @param revenue 当年营业收入: Revenue of the year
 * @param provided 已计提金额: Sum provided
 * @param openingBalance 年初结余: Balance at the start of the year
 * @param used 实际使用金额: Sum used
 * @param toppedUp 年末补提金额: Topped up at the end of the year
 * @param yearRequired 年度应计提金额: Sum to be provided for the year
 * @param priorYearRequired 上一年应计提金额: Sum to be provided for the year before
 * @param suspendedMonths 暂停计提月份: Months in which provisioning was suspended
 * @param priorYearEndBalance 上年末结余: Balance at the end of the year before
 * @param suspensionConsented 缓提、少提已经同意: Deferral was consented to
 * @param explanation 使用不足书面说明: Written explanation of under-use
 * @param uses 支出明细: Spending
 * @param cutInBid 竞标时删减: Cut in the bid
 * @param diverted 挪用列入工程概算的安全费用: Safety cost of the budget that was diverted
 * @param proof 证据情况: How the fact is known
 */
@Term(
    zh = "安全生产费用计提期间",
    en = "Period of the safety fund",
    source = "安全生产法 23; 财资〔2022〕136号; 财企〔2012〕16号")
public record FundPeriod(
    @Term(zh = "编号", en = "Id") @Nullable String id,
    @Term(zh = "计提类别", en = "Kind of business") @Nullable FundKind kind,
    @Term(zh = "期间起日", en = "First day") @Nullable LocalDate startsOn,
    @Term(zh = "期间止日", en = "Last day", ahead = true) @Nullable LocalDate endsOn,
    @Term(zh = "应计提月数", en = "Months for which provision was due", min = 0, max = 12)
        @Nullable Integer months,
    @Term(zh = "工程合同签订日期", en = "Contract day of the works") @Nullable LocalDate contractedOn,
    @Term(zh = "煤矿灾害类型", en = "Hazards of the mine") @Nullable List<MineHazard> mineHazards,
    @Term(
            zh = "计提产量（吨；天然气为千立方米；尾矿库为入库或者回采尾矿量）",
            en = "Output (tons; gas in thousand cubic metres; tailings stored or recovered)",
            min = 0)
        @Nullable BigDecimal output,
    @Term(zh = "计提造价或者成本", en = "Cost of the works or services", unit = "元", min = 0)
        @Nullable BigDecimal cost,
    @Term(zh = "上一年度营业收入", en = "Revenue of the year before", unit = "元", min = 0)
        @Nullable BigDecimal priorYearRevenue,
    @Term(zh = "新建或者投产不足一年", en = "New, or in production for less than a year")
        @Nullable Boolean firstYear,
    @Term(zh = "当年营业收入", en = "Revenue of the year", unit = "元", min = 0)
        @Nullable BigDecimal revenue,
    @Term(zh = "已计提金额", en = "Sum provided", unit = "元", min = 0, remediable = true)
        @Nullable BigDecimal provided,
    @Term(zh = "年初结余", en = "Balance at the start of the year", unit = "元", min = 0)
        @Nullable BigDecimal openingBalance,
    @Term(zh = "实际使用金额", en = "Sum used", unit = "元", min = 0) @Nullable BigDecimal used,
    @Term(
            zh = "年末补提金额",
            en = "Topped up at the end of the year",
            unit = "元",
            min = 0,
            remediable = true)
        @Nullable BigDecimal toppedUp,
    @Term(zh = "年度应计提金额", en = "Sum to be provided for the year", unit = "元", min = 0)
        @Nullable BigDecimal yearRequired,
    @Term(zh = "上一年应计提金额", en = "Sum to be provided for the year before", unit = "元", min = 0)
        @Nullable BigDecimal priorYearRequired,
    @Term(zh = "暂停计提月份", en = "Months in which provisioning was suspended")
        @Nullable List<FundSuspension> suspendedMonths,
    @Term(zh = "上年末结余", en = "Balance at the end of the year before", unit = "元", min = 0)
        @Nullable BigDecimal priorYearEndBalance,
    @Term(zh = "缓提、少提已经同意", en = "Deferral was consented to") @Nullable Boolean suspensionConsented,
    @Term(zh = "使用不足书面说明", en = "Written explanation of under-use")
        @Nullable UnderUseExplanation explanation,
    @Term(zh = "支出明细", en = "Spending") @Nullable List<FundUse> uses,
    @Term(zh = "竞标时删减", en = "Cut in the bid") @Nullable Boolean cutInBid,
    @Term(
            zh = "挪用列入工程概算的安全费用",
            en = "Safety cost of the budget that was diverted",
            unit = "元",
            min = 0)
        @Nullable BigDecimal diverted,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Fact {

  /** Copies the lists, so that a fact never changes. */
  public FundPeriod {
    mineHazards = Lists.frozen(mineHazards);
    suspendedMonths = Lists.frozen(suspendedMonths);
    uses = Lists.frozen(uses);
  }
}
