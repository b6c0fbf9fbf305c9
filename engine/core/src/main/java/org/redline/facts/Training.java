package org.redline.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Safety training (安全培训). Source: 安全生产法 28, 29; 建设工程安全生产管理条例 36, 37.
 *
 * @param id 编号: Id
 * @param occasion 培训事由: Occasion
 * @param post 对应岗位: Post it was for
 * @param workedFrom 开始在该岗位作业日期: Worked on that post from
 * @param leftFor 离岗时间: Absent before the return
 * @param dueOn 应当完成日期: Due on
 * @param takenOn 完成日期: Completed on
 * @param hours 学时合计: Hours in all
 * @param levels 已完成的培训级别: Levels completed
 * @param contents 已培训的内容: Contents taught
 * @param attended 本人实际参加: Attended in person
 * @param outcome 考核结果: Outcome
 * @param proof 证据情况: How the fact is known
 */
@Term(zh = "安全培训", en = "Safety training", source = "安全生产法 28, 29; 建设工程安全生产管理条例 36, 37")
public record Training(
    @Term(zh = "编号", en = "Id") @Nullable String id,
    @Term(zh = "培训事由", en = "Occasion") @Nullable TrainingOccasion occasion,
    @Term(zh = "对应岗位", en = "Post it was for") @Nullable String post,
    @Term(zh = "开始在该岗位作业日期", en = "Worked on that post from") @Nullable LocalDate workedFrom,
    @Term(zh = "离岗时间", en = "Absent before the return", unit = "月", min = 0, max = 600)
        @Nullable Integer leftFor,
    @Term(zh = "应当完成日期", en = "Due on", ahead = true) @Nullable LocalDate dueOn,
    @Term(zh = "完成日期", en = "Completed on") @Nullable LocalDate takenOn,
    @Term(zh = "学时合计", en = "Hours in all", remediable = true, unit = "学时", min = 0)
        @Nullable BigDecimal hours,
    @Term(zh = "已完成的培训级别", en = "Levels completed", remediable = true)
        @Nullable List<TrainingLevel> levels,
    @Term(zh = "已培训的内容", en = "Contents taught", remediable = true)
        @Nullable List<TrainingContent> contents,
    @Term(zh = "本人实际参加", en = "Attended in person") @Nullable Boolean attended,
    @Term(zh = "考核结果", en = "Outcome", remediable = true) @Nullable TestOutcome outcome,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Fact {

  /** Copies the lists, so that a fact never changes. */
  public Training {
    levels = Lists.frozen(levels);
    contents = Lists.frozen(contents);
  }
}
