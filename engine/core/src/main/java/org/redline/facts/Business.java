package org.redline.facts;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Line of business (经营业务).
 *
 * @param id 编号: Id
 * @param sector 行业类别: Sector
 * @param industryCode 国民经济行业代码: Industry code (GB/T 4754)
 * @param priorYearRevenue 上年度营业收入: Revenue of the prior year
 * @param fundPeriods 安全生产费用计提期间: Periods of the safety fund
 * @param proof 证据情况: How the fact is known
 */
@Term(zh = "经营业务", en = "Line of business")
public record Business(
    @Term(zh = "编号", en = "Id") @Nullable String id,
    @Term(zh = "行业类别", en = "Sector") @Nullable Sector sector,
    @Term(zh = "国民经济行业代码", en = "Industry code (GB/T 4754)", format = Format.INDUSTRY_CODE)
        @Nullable String industryCode,
    @Term(zh = "上年度营业收入", en = "Revenue of the prior year", unit = "元", min = 0)
        @Nullable BigDecimal priorYearRevenue,
    @Term(zh = "安全生产费用计提期间", en = "Periods of the safety fund")
        @Nullable List<FundPeriod> fundPeriods,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Fact {

  /** Copies the list, so that a fact never changes. */
  public Business {
    fundPeriods = Lists.frozen(fundPeriods);
  }
}
