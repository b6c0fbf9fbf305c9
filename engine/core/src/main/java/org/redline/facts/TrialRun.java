package org.redline.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Trial run (试运行). Source: 总局令36号 21.
 *
 * @param state 试运行状态: State
 * @param plan 编制试运行方案: Plan drawn up
 * @param filed 方案备案: Plan filed
 * @param ownTerm 行业对试运行期限另有规定: The sector has a term of its own
 * @param startedOn 开始日期: Started on
 * @param endedOn 结束日期: Ended on
 * @param proof 证据情况: How the fact is known
 */
@Term(zh = "试运行", en = "Trial run", source = "总局令36号 21")
public record TrialRun(
    @Term(zh = "试运行状态", en = "State", remediable = true) @Nullable TrialState state,
    @Term(zh = "编制试运行方案", en = "Plan drawn up", remediable = true) @Nullable WorkState plan,
    @Term(zh = "方案备案", en = "Plan filed", remediable = true) @Nullable WorkState filed,
    @Term(zh = "行业对试运行期限另有规定", en = "The sector has a term of its own") @Nullable Boolean ownTerm,
    @Term(zh = "开始日期", en = "Started on") @Nullable LocalDate startedOn,
    @Term(zh = "结束日期", en = "Ended on", notBefore = "startedOn") @Nullable LocalDate endedOn,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Part {}
