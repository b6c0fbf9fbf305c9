package org.redline.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Penalty decision (行政处罚决定). Source: 行政处罚法 57-61; 安全生产法 113.
 *
 * @param id 编号: Id
 * @param number 文号: Document number
 * @param decidedOn 决定日期: Decided on
 * @param law 处罚依据法律: Law (key in laws.yaml)
 * @param article 处罚依据条文: Article
 * @param provision 对应条款编号: Provision id
 * @param subject 对应检查对象编号: Subject id
 * @param act 违法行为: Act punished
 * @param penalties 处罚内容: Penalties
 * @param service 送达: Service
 * @param compliance 执行情况: Whether it was obeyed
 * @param acceptance 停产整顿验收结果: Outcome of the acceptance after suspension
 * @param acceptedOn 验收日期: Accepted on
 * @param resumptionApprovedOn 批准恢复生产日期: Resumption approved on
 * @param refusals 拒不执行: Refusals
 * @param resumptions 恢复生产: Resumptions
 * @param resumptionEndedOn 擅自恢复终了日期: Last day of the resumption
 * @param proof 证据情况: How the fact is known
 */
@Term(zh = "行政处罚决定", en = "Penalty decision", source = "行政处罚法 57-61; 安全生产法 113")
public record Decision(
    @Term(zh = "编号", en = "Id") @Nullable String id,
    @Term(zh = "文号", en = "Document number") @Nullable String number,
    @Term(zh = "决定日期", en = "Decided on") @Nullable LocalDate decidedOn,
    @Term(zh = "处罚依据法律", en = "Law (key in laws.yaml)") @Nullable String law,
    @Term(zh = "处罚依据条文", en = "Article") @Nullable String article,
    @Term(zh = "对应条款编号", en = "Provision id") @Nullable String provision,
    @Term(zh = "对应检查对象编号", en = "Subject id") @Nullable String subject,
    @Term(zh = "违法行为", en = "Act punished") @Nullable String act,
    @Term(zh = "处罚内容", en = "Penalties") @Nullable List<Penalty> penalties,
    @Term(zh = "送达", en = "Service") @Nullable Service service,
    @Term(zh = "执行情况", en = "Whether it was obeyed", remediable = true)
        @Nullable Compliance compliance,
    @Term(zh = "停产整顿验收结果", en = "Outcome of the acceptance after suspension", remediable = true)
        @Nullable TestOutcome acceptance,
    @Term(zh = "验收日期", en = "Accepted on", notBefore = "decidedOn") @Nullable LocalDate acceptedOn,
    @Term(zh = "批准恢复生产日期", en = "Resumption approved on") @Nullable LocalDate resumptionApprovedOn,
    @Term(zh = "拒不执行", en = "Refusals") @Nullable List<Refusal> refusals,
    @Term(zh = "恢复生产", en = "Resumptions") @Nullable List<Resumption> resumptions,
    @Term(zh = "擅自恢复终了日期", en = "Last day of the resumption") @Nullable LocalDate resumptionEndedOn,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Fact {

  /** Copies the lists, so that a fact never changes. */
  public Decision {
    penalties = Lists.frozen(penalties);
    refusals = Lists.frozen(refusals);
    resumptions = Lists.frozen(resumptions);
  }
}
