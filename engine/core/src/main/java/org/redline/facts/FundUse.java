package org.redline.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Spending from the safety fund (安全生产费用支出). Source: 财资〔2022〕136号; 财企〔2012〕16号.
 *
 * @param purpose 用途: Purpose
 * @param amount 金额: Amount
 */
@Term(zh = "安全生产费用支出", en = "Spending from the safety fund", source = "财资〔2022〕136号; 财企〔2012〕16号")
public record FundUse(
    @Term(zh = "用途", en = "Purpose") @Nullable FundPurpose purpose,
    @Term(zh = "金额", en = "Amount", unit = "元", min = 0) @Nullable BigDecimal amount)
    implements Part {}
