package org.redline.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Closure or ban (关闭取缔). Source: 安全生产法 63, 113, 115.
 *
 * @param id 编号: Id
 * @param kind 种类: Kind
 * @param state 进程: How far it is
 * @param proposedOn 提请日期: Proposed on
 * @param decidedOn 决定日期: Decided on
 * @param decidedBy 决定机关: Decided by
 * @param law 关闭依据法律: Law that it rests on (key in laws.yaml)
 * @param resumptions 擅自恢复生产: Resumptions
 * @param resumptionEndedOn 擅自恢复终了日期: Last day of the resumption
 * @param proof 证据情况: How the fact is known
 */
@Term(zh = "关闭取缔", en = "Closure or ban", source = "安全生产法 63, 113, 115")
public record Closure(
    @Term(zh = "编号", en = "Id") @Nullable String id,
    @Term(zh = "种类", en = "Kind") @Nullable ClosureKind kind,
    @Term(zh = "进程", en = "How far it is") @Nullable ClosureState state,
    @Term(zh = "提请日期", en = "Proposed on") @Nullable LocalDate proposedOn,
    @Term(zh = "决定日期", en = "Decided on") @Nullable LocalDate decidedOn,
    @Term(zh = "决定机关", en = "Decided by") @Nullable String decidedBy,
    @Term(zh = "关闭依据法律", en = "Law that it rests on (key in laws.yaml)") @Nullable String law,
    @Term(zh = "擅自恢复生产", en = "Resumptions") @Nullable List<Resumption> resumptions,
    @Term(zh = "擅自恢复终了日期", en = "Last day of the resumption") @Nullable LocalDate resumptionEndedOn,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Fact {

  /** Copies the lists, so that a fact never changes. */
  public Closure {
    resumptions = Lists.frozen(resumptions);
  }
}
