package org.redline.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Cost of the safety measures of the works (安全作业环境及安全施工措施费用). Source: 建设工程安全生产管理条例 8, 22, 54, 63;
 * 财资〔2022〕136号 18.
 *
 * @param provided 建设单位已提供: Provided by the builder
 * @param total 企业安全生产费用总额: The whole safety fee of the works
 * @param paidInFirstMonth 开工后一个月内已支付: Paid within a month of the start
 */
@Term(
    zh = "安全作业环境及安全施工措施费用",
    en = "Cost of the safety measures of the works",
    source = "建设工程安全生产管理条例 8, 22, 54, 63; 财资〔2022〕136号 18")
public record SafetyCost(
    @Term(zh = "建设单位已提供", en = "Provided by the builder", remediable = true)
        @Nullable Boolean provided,
    @Term(zh = "企业安全生产费用总额", en = "The whole safety fee of the works", unit = "元", min = 0)
        @Nullable BigDecimal total,
    @Term(zh = "开工后一个月内已支付", en = "Paid within a month of the start", unit = "元", min = 0)
        @Nullable BigDecimal paidInFirstMonth)
    implements Part {}
