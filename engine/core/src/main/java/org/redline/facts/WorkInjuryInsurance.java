package org.redline.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Work-injury insurance (工伤保险). Source: 安全生产法 51; 社会保险法; 工伤保险条例.
 *
 * @param joined 已参加工伤保险: Has joined
 * @param everyoneInsured 为全部职工缴费: Pays for every worker
 * @param arrears 欠缴数额: Arrears
 */
@Term(zh = "工伤保险", en = "Work-injury insurance", source = "安全生产法 51; 社会保险法; 工伤保险条例")
public record WorkInjuryInsurance(
    @Term(zh = "已参加工伤保险", en = "Has joined", remediable = true) @Nullable Boolean joined,
    @Term(zh = "为全部职工缴费", en = "Pays for every worker", remediable = true)
        @Nullable Boolean everyoneInsured,
    @Term(zh = "欠缴数额", en = "Arrears", unit = "元", min = 0, remediable = true)
        @Nullable BigDecimal arrears)
    implements Part {}
