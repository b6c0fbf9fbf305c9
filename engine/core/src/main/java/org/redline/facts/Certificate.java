package org.redline.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Personal certificate (人员资格证). Source: 安全生产法 27, 30.
 *
 * @param id 编号: Id
 * @param kind 种类: Kind
 * @param number 证号: Number
 * @param operation 准操项目: Operation it covers
 * @param validFrom 有效期起: In force from
 * @param validTo 有效期止: In force to (last day)
 * @param state 状态: State
 * @param stateSince 状态起始日期: In this state since
 * @param misuse 弄虚作假: Misuse
 * @param reviewDueOn 复审到期日期: Next review due by
 * @param proof 证据情况: How the fact is known
 */
@Term(zh = "人员资格证", en = "Personal certificate", source = "安全生产法 27, 30")
public record Certificate(
    @Term(zh = "编号", en = "Id") @Nullable String id,
    @Term(zh = "种类", en = "Kind") @Nullable CertificateKind kind,
    @Term(zh = "证号", en = "Number") @Nullable String number,
    @Term(zh = "准操项目", en = "Operation it covers") @Nullable String operation,
    @Term(zh = "有效期起", en = "In force from", ahead = true) @Nullable LocalDate validFrom,
    @Term(zh = "有效期止", en = "In force to (last day)", ahead = true, notBefore = "validFrom")
        @Nullable LocalDate validTo,
    @Term(zh = "状态", en = "State") @Nullable CertificateState state,
    @Term(zh = "状态起始日期", en = "In this state since") @Nullable LocalDate stateSince,
    @Term(zh = "弄虚作假", en = "Misuse") @Nullable CertificateMisuse misuse,
    @Term(zh = "复审到期日期", en = "Next review due by", remediable = true, ahead = true)
        @Nullable LocalDate reviewDueOn,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Fact {}
