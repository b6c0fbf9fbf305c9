package org.redline.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Month in which provisioning was suspended (暂停计提月份). Source: 财资〔2022〕136号 50.
 *
 * @param month 月份首日: First day of the month
 * @param openingBalance 月初结余: Balance at the start of the month
 */
@Term(zh = "暂停计提月份", en = "Month in which provisioning was suspended", source = "财资〔2022〕136号 50")
public record FundSuspension(
    @Term(zh = "月份首日", en = "First day of the month") @Nullable LocalDate month,
    @Term(zh = "月初结余", en = "Balance at the start of the month", unit = "元", min = 0)
        @Nullable BigDecimal openingBalance)
    implements Part {}
