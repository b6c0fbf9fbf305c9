package org.redline.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Unit or person that works for the enterprise, rents from it or works beside it (相关方). Source:
 * 安全生产法 48, 49.
 *
 * @param id 编号: Id
 * @param name 名称: Name
 * @param relation 关系: Relation
 * @param natural 为个人: It is a natural person
 * @param mayEndangerEachOther 可能危及对方生产安全: One may endanger the other
 * @param illegalIncome 发包、出租的违法所得: Illegal income from the contract or lease
 * @param qualified 具备安全生产条件和相应资质: It has the safety conditions and the qualification
 * @param agreement 安全生产管理协议或者合同中约定各自职责: A safety agreement, or the duties in the contract
 * @param coordination 对其安全生产工作统一协调、管理: Its work safety is coordinated and managed
 * @param coordinator 指定专职安全生产管理人员检查与协调: A full-time safety manager checks and coordinates
 * @param proof 证据情况: How the fact is known
 */
@Term(zh = "相关方", en = "Counterpart", source = "安全生产法 48, 49")
public record Counterpart(
    @Term(zh = "编号", en = "Id") @Nullable String id,
    @Term(zh = "名称", en = "Name", format = Format.NAME) @Nullable String name,
    @Term(zh = "关系", en = "Relation") @Nullable Relation relation,
    @Term(zh = "为个人", en = "It is a natural person") @Nullable Boolean natural,
    @Term(zh = "可能危及对方生产安全", en = "One may endanger the other")
        @Nullable Boolean mayEndangerEachOther,
    @Term(zh = "发包、出租的违法所得", en = "Illegal income from the contract or lease", unit = "元", min = 0)
        @Nullable BigDecimal illegalIncome,
    @Term(zh = "具备安全生产条件和相应资质", en = "It has the safety conditions and the qualification")
        @Nullable CheckItem qualified,
    @Term(zh = "安全生产管理协议或者合同中约定各自职责", en = "A safety agreement, or the duties in the contract")
        @Nullable CheckItem agreement,
    @Term(zh = "对其安全生产工作统一协调、管理", en = "Its work safety is coordinated and managed")
        @Nullable CheckItem coordination,
    @Term(zh = "指定专职安全生产管理人员检查与协调", en = "A full-time safety manager checks and coordinates")
        @Nullable CheckItem coordinator,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Fact {}
