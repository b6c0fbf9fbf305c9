package org.redline.facts;

import org.jspecify.annotations.Nullable;

/**
 * Management of safety training (安全培训管理). Source: 安全生产法 28, 47; 生产经营单位安全培训规定 20-23; 消防法 6; 突发事件应对法
 * 43.
 *
 * @param planned 培训纳入年度工作计划: Training is in the yearly plan
 * @param funded 培训资金有保证: Training is funded
 * @param wagesPaid 培训期间支付工资并承担费用: Wages and cost of training are borne
 * @param teachersAvailable 具备培训师资条件或者已委托培训机构: Has teachers or has entrusted a training agency
 * @param keyFireUnit 消防安全重点单位: Key fire safety unit
 * @param fireTrained 岗前和定期消防安全培训: Fire training before work and at intervals
 * @param fireDrilled 组织有针对性的消防演练: Fire drills fitted to the place
 * @param publicity 对本单位人员开展消防宣传教育: Staff are informed on fire safety
 * @param curriculum 应急教育和消防知识纳入教学: Emergency and fire education in the curriculum
 * @param proof 证据情况: How the fact is known
 */
@Term(
    zh = "安全培训管理",
    en = "Management of safety training",
    source = "安全生产法 28, 47; 生产经营单位安全培训规定 20-23; 消防法 6; 突发事件应对法 43")
public record TrainingSystem(
    @Term(zh = "培训纳入年度工作计划", en = "Training is in the yearly plan", remediable = true)
        @Nullable Boolean planned,
    @Term(zh = "培训资金有保证", en = "Training is funded", remediable = true) @Nullable Boolean funded,
    @Term(zh = "培训期间支付工资并承担费用", en = "Wages and cost of training are borne", remediable = true)
        @Nullable Boolean wagesPaid,
    @Term(
            zh = "具备培训师资条件或者已委托培训机构",
            en = "Has teachers or has entrusted a training agency",
            remediable = true)
        @Nullable Boolean teachersAvailable,
    @Term(zh = "消防安全重点单位", en = "Key fire safety unit") @Nullable Boolean keyFireUnit,
    @Term(zh = "岗前和定期消防安全培训", en = "Fire training before work and at intervals", remediable = true)
        @Nullable Boolean fireTrained,
    @Term(zh = "组织有针对性的消防演练", en = "Fire drills fitted to the place", remediable = true)
        @Nullable Boolean fireDrilled,
    @Term(zh = "对本单位人员开展消防宣传教育", en = "Staff are informed on fire safety", remediable = true)
        @Nullable Boolean publicity,
    @Term(
            zh = "应急教育和消防知识纳入教学",
            en = "Emergency and fire education in the curriculum",
            remediable = true)
        @Nullable Curriculum curriculum,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Part {}
