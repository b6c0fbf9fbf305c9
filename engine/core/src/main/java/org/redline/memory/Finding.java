package org.redline.memory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.facts.Fact;
import org.redline.facts.Grade;
import org.redline.facts.PartyKind;
import org.redline.facts.Proof;
import org.redline.facts.Term;

/**
 * Finding as the mandate rules see it (发现).
 *
 * @param id 编号: Id
 * @param provision 条款编号: Provision id
 * @param rulebook 规则册: Rulebook
 * @param verdict 判定: Verdict
 * @param subject 检查对象编号: Subject id
 * @param subjectKind 检查对象类型: Subject type
 * @param conduct 行为性质: Conduct
 * @param severity 严重程度: Severity
 * @param state 违法状态: State of the breach
 * @param stage 处置阶段: Stage reached
 * @param grade 证据等级: Grade
 * @param tags 标签: Tags of the provision
 * @param decisiveOn 行为日: Decisive day
 * @param overSince 违法终了日: Day on which the breach was over
 * @param law 处罚依据法律: Law that punishes it (key in laws.yaml)
 * @param fined 现阶段可罚款: Its article fines at this stage
 * @param finedParties 现阶段可罚款的当事人: Parties that its article fines at this stage
 * @param suspended 现阶段可责令停产停业整顿: Its article suspends at this stage
 * @param suspendedWhenOverdue 逾期可责令停产停业整顿: Its article suspends when overdue
 * @param decided 现阶段已作出处罚决定: Decided on at this stage
 * @param authority 主管机关: Authority that decides (key in actions.yaml)
 * @param proof 证据情况: How the fact is known
 */
@Term(zh = "发现", en = "Finding as the mandate rules see it")
public record Finding(
    @Term(zh = "编号", en = "Id") @Nullable String id,
    @Term(zh = "条款编号", en = "Provision id") @Nullable String provision,
    @Term(zh = "规则册", en = "Rulebook") @Nullable String rulebook,
    @Term(zh = "判定", en = "Verdict") @Nullable Verdict verdict,
    @Term(zh = "检查对象编号", en = "Subject id") @Nullable String subject,
    @Term(zh = "检查对象类型", en = "Subject type") @Nullable String subjectKind,
    @Term(zh = "行为性质", en = "Conduct") @Nullable Conduct conduct,
    @Term(zh = "严重程度", en = "Severity") @Nullable Severity severity,
    @Term(zh = "违法状态", en = "State of the breach") @Nullable BreachState state,
    @Term(zh = "处置阶段", en = "Stage reached") @Nullable Stage stage,
    @Term(zh = "证据等级", en = "Grade") @Nullable Grade grade,
    @Term(zh = "标签", en = "Tags of the provision") @Nullable List<String> tags,
    @Term(zh = "行为日", en = "Decisive day") @Nullable LocalDate decisiveOn,
    @Term(zh = "违法终了日", en = "Day on which the breach was over") @Nullable LocalDate overSince,
    @Term(zh = "处罚依据法律", en = "Law that punishes it (key in laws.yaml)") @Nullable String law,
    @Term(zh = "现阶段可罚款", en = "Its article fines at this stage") @Nullable Boolean fined,
    @Term(zh = "现阶段可罚款的当事人", en = "Parties that its article fines at this stage")
        @Nullable List<PartyKind> finedParties,
    @Term(zh = "现阶段可责令停产停业整顿", en = "Its article suspends at this stage")
        @Nullable Boolean suspended,
    @Term(zh = "逾期可责令停产停业整顿", en = "Its article suspends when overdue")
        @Nullable Boolean suspendedWhenOverdue,
    @Term(zh = "现阶段已作出处罚决定", en = "Decided on at this stage") @Nullable Boolean decided,
    @Term(zh = "主管机关", en = "Authority that decides (key in actions.yaml)")
        @Nullable String authority,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Fact {

  /** Copies the lists, so that a fact never changes. */
  public Finding {
    tags = Finding.frozen(tags);
    finedParties = Finding.frozen(finedParties);
  }

  static <T> @Nullable List<T> frozen(@Nullable List<T> list) {
    return list == null ? null : List.copyOf(list);
  }
}
