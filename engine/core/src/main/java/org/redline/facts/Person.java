package org.redline.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Person (人员). Source: 安全生产法 5, 25, 28, 30.
 *
 * @param id 编号: Id
 * @param name 姓名: Name
 * @param roles 身份: Roles
 * @param post 岗位: Post
 * @param inPostSince 任职日期: In post since
 * @param priorYearIncome 上一年年收入: Income of the prior year
 * @param certificates 资格证: Certificates
 * @param hiredOn 开始作业日期: Put to work on
 * @param work 在岗状态: Whether the person works
 * @param leftOn 离开岗位日期: Left the post on
 * @param specialOperation 从事的特种作业: Special operation carried out
 * @param educationMeetsRequirement 学历符合国家规定: Education meets the national requirement
 * @param trainings 安全培训: Safety trainings
 * @param proof 证据情况: How the fact is known
 */
@Term(zh = "人员", en = "Person", source = "安全生产法 5, 25, 28, 30")
public record Person(
    @Term(zh = "编号", en = "Id") @Nullable String id,
    @Term(zh = "姓名", en = "Name", format = Format.NAME) @Nullable String name,
    @Term(zh = "身份", en = "Roles") @Nullable List<PersonRole> roles,
    @Term(zh = "岗位", en = "Post") @Nullable String post,
    @Term(zh = "任职日期", en = "In post since") @Nullable LocalDate inPostSince,
    @Term(zh = "上一年年收入", en = "Income of the prior year", unit = "元", min = 0)
        @Nullable BigDecimal priorYearIncome,
    @Term(zh = "资格证", en = "Certificates", remediable = true)
        @Nullable List<Certificate> certificates,
    @Term(zh = "开始作业日期", en = "Put to work on") @Nullable LocalDate hiredOn,
    @Term(zh = "在岗状态", en = "Whether the person works", remediable = true) @Nullable Progress work,
    @Term(zh = "离开岗位日期", en = "Left the post on") @Nullable LocalDate leftOn,
    @Term(zh = "从事的特种作业", en = "Special operation carried out") @Nullable String specialOperation,
    @Term(zh = "学历符合国家规定", en = "Education meets the national requirement")
        @Nullable Boolean educationMeetsRequirement,
    @Term(zh = "安全培训", en = "Safety trainings", remediable = true)
        @Nullable List<Training> trainings,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Fact {

  /** Copies the lists, so that a fact never changes. */
  public Person {
    roles = Lists.frozen(roles);
    certificates = Lists.frozen(certificates);
    trainings = Lists.frozen(trainings);
  }
}
