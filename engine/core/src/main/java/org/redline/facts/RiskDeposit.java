package org.redline.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Risk deposit (安全生产风险抵押金). Source: 财建〔2006〕369号; 财建〔2005〕918号.
 *
 * @param scale 企业规模: Size class
 * @param capacity 煤矿核定生产能力: Approved yearly capacity of the coal mine
 * @param deposited 已存储金额: Sum deposited
 * @param insuredInstead 以安全生产责任保险替代: Liability insurance stands in for it
 */
@Term(zh = "安全生产风险抵押金", en = "Risk deposit", source = "财建〔2006〕369号; 财建〔2005〕918号")
public record RiskDeposit(
    @Term(zh = "企业规模", en = "Size class") @Nullable DepositScale scale,
    @Term(zh = "煤矿核定生产能力", en = "Approved yearly capacity of the coal mine", unit = "吨", min = 0)
        @Nullable BigDecimal capacity,
    @Term(zh = "已存储金额", en = "Sum deposited", unit = "元", min = 0) @Nullable BigDecimal deposited,
    @Term(zh = "以安全生产责任保险替代", en = "Liability insurance stands in for it")
        @Nullable Boolean insuredInstead)
    implements Part {}
