package org.redline.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Construction project (建设项目). Source: 安全生产法 31-34, 98; 危险化学品安全法 23-27, 99.
 *
 * @param id 编号: Id
 * @param name 名称: Name
 * @param nature 建设性质: Nature
 * @param hazardClass 危险类别: Hazard class
 * @param inPark 位于园区: In a park
 * @param portProject 属于港口建设项目: Port project
 * @param engineeringSupervision 依法实行工程监理: Engineering supervision is mandatory
 * @param fireReviewRequired 依法须消防设计审查验收: Fire review is mandatory
 * @param constructionPermitRequired 依法须领施工许可证: A construction permit is mandatory
 * @param contractedOn 合同签订日期: Contract day
 * @param contractPrice 工程合同价款: Contract price
 * @param construction 施工状态: State of construction
 * @param startedOn 开工日期: Construction started on
 * @param finishedOn 竣工日期: Construction finished on
 * @param use 投产状态: State of use
 * @param inUseSince 投入生产使用日期: In use since
 * @param stoppedOn 停用日期: Out of use since
 * @param safetyInvestmentInBudget 安全设施投资纳入概算: Safety investment is in the budget
 * @param conditionReview 安全条件审查: Review of safety conditions
 * @param preAssessment 安全预评价: Safety pre-assessment
 * @param safetyAnalysis 安全生产条件综合分析报告: Safety-condition analysis report
 * @param design 安全设施设计: Safety-facility design
 * @param designReview 安全设施设计审查: Design review
 * @param designChanges 设计变更: Design changes
 * @param works 安全设施施工: Works of the safety facilities
 * @param installation 设备安装: Installation
 * @param testing 检测检验: Testing
 * @param trialRun 试运行: Trial run
 * @param acceptanceAssessment 安全验收评价: Acceptance assessment
 * @param acceptance 安全设施竣工验收: Acceptance of the safety facilities
 * @param occupational 职业病防护设施: Occupational-disease facilities
 * @param permits 建设手续: Project permits
 * @param keyProject 重点工程: Key project
 * @param schedule 工期: Schedule
 * @param safetyCost 安全作业环境及安全施工措施费用: Cost of the safety measures
 * @param proof 证据情况: How the fact is known
 */
@Term(zh = "建设项目", en = "Construction project", source = "安全生产法 31-34, 98; 危险化学品安全法 23-27, 99")
public record Project(
    @Term(zh = "编号", en = "Id") @Nullable String id,
    @Term(zh = "名称", en = "Name") @Nullable String name,
    @Term(zh = "建设性质", en = "Nature") @Nullable ProjectNature nature,
    @Term(zh = "危险类别", en = "Hazard class") @Nullable ProjectClass hazardClass,
    @Term(zh = "位于园区", en = "In a park") @Nullable Boolean inPark,
    @Term(zh = "属于港口建设项目", en = "Port project") @Nullable Boolean portProject,
    @Term(zh = "依法实行工程监理", en = "Engineering supervision is mandatory")
        @Nullable Boolean engineeringSupervision,
    @Term(zh = "依法须消防设计审查验收", en = "Fire review is mandatory") @Nullable Boolean fireReviewRequired,
    @Term(zh = "依法须领施工许可证", en = "A construction permit is mandatory")
        @Nullable Boolean constructionPermitRequired,
    @Term(zh = "合同签订日期", en = "Contract day") @Nullable LocalDate contractedOn,
    @Term(zh = "工程合同价款", en = "Contract price", unit = "元", min = 0)
        @Nullable BigDecimal contractPrice,
    @Term(zh = "施工状态", en = "State of construction", remediable = true)
        @Nullable ConstructionState construction,
    @Term(zh = "开工日期", en = "Construction started on") @Nullable LocalDate startedOn,
    @Term(zh = "竣工日期", en = "Construction finished on", notBefore = "startedOn")
        @Nullable LocalDate finishedOn,
    @Term(zh = "投产状态", en = "State of use", remediable = true) @Nullable UseState use,
    @Term(zh = "投入生产使用日期", en = "In use since") @Nullable LocalDate inUseSince,
    @Term(zh = "停用日期", en = "Out of use since", notBefore = "inUseSince")
        @Nullable LocalDate stoppedOn,
    @Term(zh = "安全设施投资纳入概算", en = "Safety investment is in the budget", remediable = true)
        @Nullable Boolean safetyInvestmentInBudget,
    @Term(zh = "安全条件审查", en = "Review of safety conditions") @Nullable Review conditionReview,
    @Term(zh = "安全预评价", en = "Safety pre-assessment") @Nullable Assessment preAssessment,
    @Term(zh = "安全生产条件综合分析报告", en = "Safety-condition analysis report", remediable = true)
        @Nullable WorkState safetyAnalysis,
    @Term(zh = "安全设施设计", en = "Safety-facility design") @Nullable SafetyDesign design,
    @Term(zh = "安全设施设计审查", en = "Design review") @Nullable Review designReview,
    @Term(zh = "设计变更", en = "Design changes") @Nullable List<DesignChange> designChanges,
    @Term(zh = "安全设施施工", en = "Works of the safety facilities") @Nullable SafetyWorks works,
    @Term(zh = "设备安装", en = "Installation") @Nullable Installation installation,
    @Term(zh = "检测检验", en = "Testing") @Nullable Testing testing,
    @Term(zh = "试运行", en = "Trial run") @Nullable TrialRun trialRun,
    @Term(zh = "安全验收评价", en = "Acceptance assessment") @Nullable Assessment acceptanceAssessment,
    @Term(zh = "安全设施竣工验收", en = "Acceptance of the safety facilities")
        @Nullable Acceptance acceptance,
    @Term(zh = "职业病防护设施", en = "Occupational-disease facilities")
        @Nullable OccupationalFacilities occupational,
    @Term(zh = "建设手续", en = "Project permits", remediable = true)
        @Nullable List<ProjectPermit> permits,
    @Term(zh = "重点工程", en = "Key project") @Nullable Boolean keyProject,
    @Term(zh = "工期", en = "Schedule") @Nullable Schedule schedule,
    @Term(zh = "安全作业环境及安全施工措施费用", en = "Cost of the safety measures")
        @Nullable SafetyCost safetyCost,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Fact {

  /** Copies the lists, so that a fact never changes. */
  public Project {
    designChanges = Lists.frozen(designChanges);
    permits = Lists.frozen(permits);
  }
}
