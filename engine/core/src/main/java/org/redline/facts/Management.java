package org.redline.facts;

import org.jspecify.annotations.Nullable;

/**
 * Safety management (安全管理情况). Source: 安全生产法 4, 21, 22, 28, 41, 52, 81, 82.
 *
 * @param responsibilitySystem 全员安全生产责任制: Responsibility system of all staff
 * @param rules 安全生产规章制度: Work safety rules
 * @param operatingProcedures 安全操作规程: Operating procedures
 * @param trainingPlan 安全生产教育和培训计划: Training plan
 * @param trainingRecords 安全生产教育和培训记录: Training records
 * @param emergencyTraining 从业人员经应急教育和培训: Staff had emergency training
 * @param dangersTold 已如实告知危险因素、防范措施和应急措施: Dangers, precautions and emergency measures were told
 * @param hazardSystem 事故隐患排查治理制度: Hazard investigation system
 * @param hazardRecords 隐患排查治理记录: Records of hazard investigation
 * @param hazardsToldToStaff 隐患排查治理情况已向从业人员通报: Hazards were reported to the staff
 * @param riskGrading 安全风险分级管控制度: Risk grading system
 * @param risksAssessed 已开展安全风险辨识评估，变更后已重新开展: Risks were assessed, and again after changes
 * @param urbanRail 城市轨道交通运营: Operates urban rail
 * @param undergroundCoalMine 井工煤矿: Coal is mined underground
 * @param publicVenue 宾馆、商场、娱乐场所、旅游景区等人员密集场所经营单位: Runs a crowded public venue
 * @param drillPeriodsKept 演练按日历周期没有遗漏: No calendar period passed without a drill
 * @param dutyRoster 应急值班制度和值班人员: Emergency duty system and staff
 * @param leadersOnShift 执行领导带班（井工煤矿负责人和生产经营管理人员轮流带班下井，下井登记档案真实）: Leaders lead shifts (underground,
 *     in turn, with a true register of descents)
 * @param largeAndHighRisk 规模较大、危险性较高: Larger and of higher risk
 * @param roundTheClockDuty 应急处置技术组24小时应急值班: A technical group is on duty round the clock
 * @param rescueTeam 应急救援力量: Rescue force
 * @param rescueEquipment 应急救援器材、设备和物资: Rescue equipment
 * @param liabilityWaived 与从业人员订立协议免除或者减轻伤亡责任: Agreement with staff that waives liability for
 *     casualties
 * @param contractsNameProtection 劳动合同载明劳动安全、职业危害和工伤保险事项: Labour contracts name safety, occupational
 *     hazards and injury insurance
 * @param retaliation 因履职、检举、拒绝冒险作业或者避险而降低待遇、解除合同: Pay cut or dismissal for safety duty, reports,
 *     refusal or leaving danger
 * @param proof 证据情况: How the fact is known
 */
@Term(zh = "安全管理情况", en = "Safety management", source = "安全生产法 4, 21, 22, 28, 41, 52, 81, 82")
public record Management(
    @Term(zh = "全员安全生产责任制", en = "Responsibility system of all staff", remediable = true)
        @Nullable SystemState responsibilitySystem,
    @Term(zh = "安全生产规章制度", en = "Work safety rules", remediable = true) @Nullable SystemState rules,
    @Term(zh = "安全操作规程", en = "Operating procedures", remediable = true)
        @Nullable SystemState operatingProcedures,
    @Term(zh = "安全生产教育和培训计划", en = "Training plan", remediable = true)
        @Nullable SystemState trainingPlan,
    @Term(zh = "安全生产教育和培训记录", en = "Training records", remediable = true)
        @Nullable RecordState trainingRecords,
    @Term(zh = "从业人员经应急教育和培训", en = "Staff had emergency training", remediable = true)
        @Nullable StaffCoverage emergencyTraining,
    @Term(
            zh = "已如实告知危险因素、防范措施和应急措施",
            en = "Dangers, precautions and emergency measures were told",
            remediable = true)
        @Nullable StaffCoverage dangersTold,
    @Term(zh = "事故隐患排查治理制度", en = "Hazard investigation system", remediable = true)
        @Nullable SystemState hazardSystem,
    @Term(zh = "隐患排查治理记录", en = "Records of hazard investigation", remediable = true)
        @Nullable RecordState hazardRecords,
    @Term(zh = "隐患排查治理情况已向从业人员通报", en = "Hazards were reported to the staff", remediable = true)
        @Nullable Boolean hazardsToldToStaff,
    @Term(zh = "安全风险分级管控制度", en = "Risk grading system", remediable = true)
        @Nullable SystemState riskGrading,
    @Term(
            zh = "已开展安全风险辨识评估，变更后已重新开展",
            en = "Risks were assessed, and again after changes",
            remediable = true)
        @Nullable Boolean risksAssessed,
    @Term(zh = "城市轨道交通运营", en = "Operates urban rail") @Nullable Boolean urbanRail,
    @Term(zh = "井工煤矿", en = "Coal is mined underground") @Nullable Boolean undergroundCoalMine,
    @Term(
            zh = "宾馆、商场、娱乐场所、旅游景区等人员密集场所经营单位",
            en = "Runs a crowded public venue",
            source = "生产安全事故应急条例 7")
        @Nullable Boolean publicVenue,
    @Term(zh = "演练按日历周期没有遗漏", en = "No calendar period passed without a drill")
        @Nullable Boolean drillPeriodsKept,
    @Term(zh = "应急值班制度和值班人员", en = "Emergency duty system and staff", remediable = true)
        @Nullable SystemState dutyRoster,
    @Term(
            zh = "执行领导带班（井工煤矿负责人和生产经营管理人员轮流带班下井，下井登记档案真实）",
            en = "Leaders lead shifts (underground, in turn, with a true register of descents)")
        @Nullable CheckItem leadersOnShift,
    @Term(zh = "规模较大、危险性较高", en = "Larger and of higher risk") @Nullable Boolean largeAndHighRisk,
    @Term(
            zh = "应急处置技术组24小时应急值班",
            en = "A technical group is on duty round the clock",
            remediable = true)
        @Nullable Boolean roundTheClockDuty,
    @Term(zh = "应急救援力量", en = "Rescue force", remediable = true) @Nullable RescueTeam rescueTeam,
    @Term(zh = "应急救援器材、设备和物资", en = "Rescue equipment", remediable = true)
        @Nullable EquipmentState rescueEquipment,
    @Term(
            zh = "与从业人员订立协议免除或者减轻伤亡责任",
            en = "Agreement with staff that waives liability for casualties")
        @Nullable Boolean liabilityWaived,
    @Term(
            zh = "劳动合同载明劳动安全、职业危害和工伤保险事项",
            en = "Labour contracts name safety, occupational hazards and injury insurance",
            remediable = true)
        @Nullable Boolean contractsNameProtection,
    @Term(
            zh = "因履职、检举、拒绝冒险作业或者避险而降低待遇、解除合同",
            en = "Pay cut or dismissal for safety duty, reports, refusal or leaving danger")
        @Nullable Boolean retaliation,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Part {}
