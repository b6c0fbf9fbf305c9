package org.redline.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Failure to report (不报谎报情况). Source: 刑法 139之一; 2015解释 8.
 *
 * @param rescueDelayed 贻误事故抢救: Rescue was delayed
 * @param addedDeaths 增加死亡人数: Added deaths
 * @param addedSeriousInjuries 增加重伤人数: Added serious injuries
 * @param addedLoss 增加直接经济损失: Added direct loss
 * @param aggravatedConduct 决定指使隐瞒、擅离逃匿、伪造破坏现场、毁灭证据等情形: Ordered concealment, fled, forged the scene
 *     or destroyed records
 * @param forced 以暴力胁迫命令阻止报告致危害扩大: Reporting prevented by force or order, with greater harm
 * @param proof 证据情况: How the fact is known
 */
@Term(zh = "不报谎报情况", en = "Failure to report", source = "刑法 139之一; 2015解释 8")
public record Concealment(
    @Term(zh = "贻误事故抢救", en = "Rescue was delayed") @Nullable Boolean rescueDelayed,
    @Term(zh = "增加死亡人数", en = "Added deaths", unit = "人", min = 0, max = 100000)
        @Nullable Integer addedDeaths,
    @Term(zh = "增加重伤人数", en = "Added serious injuries", unit = "人", min = 0, max = 100000)
        @Nullable Integer addedSeriousInjuries,
    @Term(zh = "增加直接经济损失", en = "Added direct loss", unit = "元", min = 0)
        @Nullable BigDecimal addedLoss,
    @Term(
            zh = "决定指使隐瞒、擅离逃匿、伪造破坏现场、毁灭证据等情形",
            en = "Ordered concealment, fled, forged the scene or destroyed records")
        @Nullable Boolean aggravatedConduct,
    @Term(zh = "以暴力胁迫命令阻止报告致危害扩大", en = "Reporting prevented by force or order, with greater harm")
        @Nullable Boolean forced,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Part {}
