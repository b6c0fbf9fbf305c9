package org.redline.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Resumption of work (恢复生产). Source: 安全生产法 65, 煤矿安全生产条例 48.
 *
 * @param id 编号: Id
 * @param resumedOn 恢复日期: Resumed on
 * @param approval 审查同意: Approval to resume
 * @param state 进行状态: Whether it goes on
 * @param stoppedOn 再次停止日期: Stopped again on
 * @param proof 证据情况: How the fact is known
 */
@Term(zh = "恢复生产", en = "Resumption of work", source = "安全生产法 65, 煤矿安全生产条例 48")
public record Resumption(
    @Term(zh = "编号", en = "Id") @Nullable String id,
    @Term(zh = "恢复日期", en = "Resumed on") @Nullable LocalDate resumedOn,
    @Term(zh = "审查同意", en = "Approval to resume") @Nullable Review approval,
    @Term(zh = "进行状态", en = "Whether it goes on", remediable = true) @Nullable Progress state,
    @Term(zh = "再次停止日期", en = "Stopped again on") @Nullable LocalDate stoppedOn,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Part {}
