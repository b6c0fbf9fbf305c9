package org.redline.facts;

import java.math.BigDecimal;
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
 * @param heldSince 连续持证起始日期: Held without a break since (earlier certificates included)
 * @param validTo 有效期止: In force to (last day)
 * @param state 状态: State
 * @param stateSince 状态起始日期: In this state since
 * @param origin 取得方式: How it was come by
 * @param handling 转让出借情况: What was done with it
 * @param handlingState 转让出借是否持续: Whether that goes on
 * @param handedOverOn 转让出借日期: Handed over on
 * @param takenBackOn 转让出借终止日期: Taken back on
 * @param othersContractPrice 他人以本单位名义承揽工程的合同价款: Price of works contracted by others in its name
 * @param renewal 延期申请情况: Whether renewal was applied for
 * @param renewalAppliedOn 申请延期日期: Renewal applied for on
 * @param report 发证所依据报告的编号: Id of the report it rests on
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
    @Term(
            zh = "连续持证起始日期",
            en = "Held without a break since (earlier certificates included)",
            source = "安全生产许可证条例 9")
        @Nullable LocalDate heldSince,
    @Term(zh = "有效期止", en = "In force to (last day)", ahead = true, notBefore = "validFrom")
        @Nullable LocalDate validTo,
    @Term(zh = "状态", en = "State") @Nullable CertificateState state,
    @Term(zh = "状态起始日期", en = "In this state since") @Nullable LocalDate stateSince,
    @Term(zh = "取得方式", en = "How it was come by") @Nullable LicenceOrigin origin,
    @Term(zh = "转让出借情况", en = "What was done with it") @Nullable LicenceHandling handling,
    @Term(zh = "转让出借是否持续", en = "Whether that goes on", remediable = true)
        @Nullable Progress handlingState,
    @Term(zh = "转让出借日期", en = "Handed over on") @Nullable LocalDate handedOverOn,
    @Term(zh = "转让出借终止日期", en = "Taken back on") @Nullable LocalDate takenBackOn,
    @Term(
            zh = "他人以本单位名义承揽工程的合同价款",
            en = "Price of works contracted by others in its name",
            unit = "元",
            min = 0)
        @Nullable BigDecimal othersContractPrice,
    @Term(zh = "延期申请情况", en = "Whether renewal was applied for", remediable = true)
        @Nullable WorkState renewal,
    @Term(zh = "申请延期日期", en = "Renewal applied for on") @Nullable LocalDate renewalAppliedOn,
    @Term(zh = "发证所依据报告的编号", en = "Id of the report it rests on") @Nullable String report,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Fact {

  /** Copies the lists, so that a fact never changes. */
  public Licence {
    scope = Lists.frozen(scope);
  }
}
