package org.redline.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Person (人员). Source: 安全生产法 5, 25, 30.
 *
 * @param id 编号: Id
 * @param name 姓名: Name
 * @param roles 身份: Roles
 * @param post 岗位: Post
 * @param inPostSince 任职日期: In post since
 * @param priorYearIncome 上一年年收入: Income of the prior year
 * @param certificates 资格证: Certificates
 * @param proof 证据情况: How the fact is known
 */
@Term(zh = "人员", en = "Person", source = "安全生产法 5, 25, 30")
public record Person(
    @Term(zh = "编号", en = "Id") @Nullable String id,
    @Term(zh = "姓名", en = "Name") @Nullable String name,
    @Term(zh = "身份", en = "Roles") @Nullable List<PersonRole> roles,
    @Term(zh = "岗位", en = "Post") @Nullable String post,
    @Term(zh = "任职日期", en = "In post since") @Nullable LocalDate inPostSince,
    @Term(zh = "上一年年收入", en = "Income of the prior year", unit = "元", min = 0)
        @Nullable BigDecimal priorYearIncome,
    @Term(zh = "资格证", en = "Certificates", remediable = true)
        @Nullable List<Certificate> certificates,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Fact {

  /** Copies the lists, so that a fact never changes. */
  public Person {
    roles = Lists.frozen(roles);
    certificates = Lists.frozen(certificates);
  }
}
