package org.redline.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Insurance policy (保险). Source: 安全生产法 51; 建筑法 48; 煤炭法 37; 道路运输条例 35; 应急〔2025〕27号.
 *
 * @param id 编号: Id
 * @param kind 险种: Kind
 * @param validFrom 保险起期: Valid from
 * @param validTo 保险止期: Valid to
 * @param limitPerPerson 每人死亡伤残责任限额: Limit of liability for death or disability of one person
 * @param coversAll 覆盖全体从业人员且保险金额同一标准: Covers every worker by one standard
 * @param coversDangerousWork 覆盖全部从事危险作业（井下作业）的人员: Covers everyone who does dangerous work (in a
 *     coal mine: below ground)
 * @param proof 证据情况: How the fact is known
 */
@Term(
    zh = "保险",
    en = "Insurance policy",
    source = "安全生产法 51; 建筑法 48; 煤炭法 37; 道路运输条例 35; 应急〔2025〕27号")
public record Insurance(
    @Term(zh = "编号", en = "Id") @Nullable String id,
    @Term(zh = "险种", en = "Kind") @Nullable InsuranceKind kind,
    @Term(zh = "保险起期", en = "Valid from") @Nullable LocalDate validFrom,
    @Term(zh = "保险止期", en = "Valid to", ahead = true, notBefore = "validFrom")
        @Nullable LocalDate validTo,
    @Term(
            zh = "每人死亡伤残责任限额",
            en = "Limit of liability for death or disability of one person",
            unit = "元",
            min = 0,
            remediable = true)
        @Nullable BigDecimal limitPerPerson,
    @Term(zh = "覆盖全体从业人员且保险金额同一标准", en = "Covers every worker by one standard", remediable = true)
        @Nullable Boolean coversAll,
    @Term(
            zh = "覆盖全部从事危险作业（井下作业）的人员",
            en = "Covers everyone who does dangerous work (in a coal mine: below ground)",
            remediable = true)
        @Nullable Boolean coversDangerousWork,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Fact {}
