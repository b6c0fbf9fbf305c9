package org.redline.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Safety funding (安全投入管理). Source: 安全生产法 23, 93; 财资〔2022〕136号 3, 46, 52.
 *
 * @param separateLedger 专项核算: Kept in accounts of its own
 * @param yearlyPlan 编制年度提取和使用计划: A yearly plan was made
 * @param severalBusinesses 同时开展两类以上以营业收入为计提依据的业务: Several kinds of business owe the fund by their
 *     revenue
 * @param accountedSeparately 各类业务分别核算: The kinds of business are accounted for separately
 * @param mainRateOnAll 按营业收入占比最高业务的标准对全部业务提取: The rate of the business with the highest revenue is
 *     applied to all
 * @param investmentSufficient 保证安全生产所必需的资金投入: The funds that safety needs are provided
 * @param backlog 安全欠账金额: Outstanding safety investment
 * @param technologyInvested 有安全科技投入: It invests in safety technology
 */
@Term(zh = "安全投入管理", en = "Safety funding", source = "安全生产法 23, 93; 财资〔2022〕136号 3, 46, 52")
public record SafetyFund(
    @Term(zh = "专项核算", en = "Kept in accounts of its own", remediable = true)
        @Nullable Boolean separateLedger,
    @Term(zh = "编制年度提取和使用计划", en = "A yearly plan was made", remediable = true)
        @Nullable Boolean yearlyPlan,
    @Term(
            zh = "同时开展两类以上以营业收入为计提依据的业务",
            en = "Several kinds of business owe the fund by their revenue")
        @Nullable Boolean severalBusinesses,
    @Term(
            zh = "各类业务分别核算",
            en = "The kinds of business are accounted for separately",
            remediable = true)
        @Nullable Boolean accountedSeparately,
    @Term(
            zh = "按营业收入占比最高业务的标准对全部业务提取",
            en = "The rate of the business with the highest revenue is applied to all",
            remediable = true)
        @Nullable Boolean mainRateOnAll,
    @Term(zh = "保证安全生产所必需的资金投入", en = "The funds that safety needs are provided", remediable = true)
        @Nullable Boolean investmentSufficient,
    @Term(
            zh = "安全欠账金额",
            en = "Outstanding safety investment",
            unit = "元",
            min = 0,
            remediable = true)
        @Nullable BigDecimal backlog,
    @Term(zh = "有安全科技投入", en = "It invests in safety technology", remediable = true)
        @Nullable Boolean technologyInvested)
    implements Part {}
