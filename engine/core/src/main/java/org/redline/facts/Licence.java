package org.redline.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Licence of the unit (证照). Source: 安全生产许可证条例 9, 14, 19-21.
 *
 * @param id 编号: Id
 * @param kind 种类: Kind
 * @param number 证号: Number
 * @param issuedBy 发证机关: Issued by
 * @param scope 许可范围: Scope
 * @param validFrom 有效期起: In force from
 * @param validTo 有效期止: In force to (last day)
 * @param state 状态: State
 * @param stateSince 状态起始日期: In this state since
 * @param proof 证据情况: How the fact is known
 */
@Term(zh = "证照", en = "Licence of the unit", source = "安全生产许可证条例 9, 14, 19-21")
public record Licence(
    @Term(zh = "编号", en = "Id") @Nullable String id,
    @Term(zh = "种类", en = "Kind") @Nullable LicenceKind kind,
    @Term(zh = "证号", en = "Number") @Nullable String number,
    @Term(zh = "发证机关", en = "Issued by") @Nullable String issuedBy,
    @Term(zh = "许可范围", en = "Scope") @Nullable List<String> scope,
    @Term(zh = "有效期起", en = "In force from", ahead = true) @Nullable LocalDate validFrom,
    @Term(zh = "有效期止", en = "In force to (last day)", ahead = true, notBefore = "validFrom")
        @Nullable LocalDate validTo,
    @Term(zh = "状态", en = "State") @Nullable CertificateState state,
    @Term(zh = "状态起始日期", en = "In this state since") @Nullable LocalDate stateSince,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Fact {

  /** Copies the lists, so that a fact never changes. */
  public Licence {
    scope = Lists.frozen(scope);
  }
}
