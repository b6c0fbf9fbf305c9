package org.redline.facts;

/** What the safety fund was spent on (安全生产费用支出用途). Source: 财资〔2022〕136号; 财企〔2012〕16号. */
@Term(
    zh = "安全生产费用支出用途",
    en = "What the safety fund was spent on",
    source = "财资〔2022〕136号; 财企〔2012〕16号")
public enum FundPurpose implements Coded {
  /** Improving and maintaining safety facilities (安全防护设施设备完善、改造、维护). */
  FACILITIES("安全防护设施设备完善、改造、维护", "Improving and maintaining safety facilities"),
  /** Emergency equipment, teams, plans and drills (应急救援器材、队伍、预案与演练). */
  EMERGENCY("应急救援器材、队伍、预案与演练", "Emergency equipment, teams, plans and drills"),
  /** Control of risks and hazards (重大危险源管控、风险分级管控与隐患排查整改). */
  HAZARD_CONTROL("重大危险源管控、风险分级管控与隐患排查整改", "Control of risks and hazards"),
  /** Inspection, assessment, consulting, standardisation (安全生产检查、评估评价、咨询、标准化). */
  INSPECTION("安全生产检查、评估评价、咨询、标准化", "Inspection, assessment, consulting, standardisation"),
  /** Protective gear (现场作业人员安全防护用品). */
  PROTECTIVE_GEAR("现场作业人员安全防护用品", "Protective gear"),
  /** Training, and rewards for reported hazards (安全生产宣传教育培训与隐患报告奖励). */
  TRAINING("安全生产宣传教育培训与隐患报告奖励", "Training, and rewards for reported hazards"),
  /** New safety technology (安全生产适用的新技术、新标准、新工艺、新装备). */
  NEW_TECHNOLOGY("安全生产适用的新技术、新标准、新工艺、新装备", "New safety technology"),
  /** Testing of safety facilities and special equipment (安全设施及特种设备检测检验). */
  TESTING("安全设施及特种设备检测检验", "Testing of safety facilities and special equipment"),
  /** Safety liability insurance (安全生产责任保险). */
  LIABILITY_INSURANCE("安全生产责任保险", "Safety liability insurance"),
  /** Other spending directly on safety (与安全生产直接相关的其他支出). */
  OTHER_SAFETY("与安全生产直接相关的其他支出", "Other spending directly on safety"),
  /** Initial safety facilities of a project (“三同时”要求初期投入的安全设施). */
  INITIAL_FACILITIES("“三同时”要求初期投入的安全设施", "Initial safety facilities of a project"),
  /** Safety assessment of a project (新建、改建、扩建项目安全评价). */
  PROJECT_ASSESSMENT("新建、改建、扩建项目安全评价", "Safety assessment of a project"),
  /** Wages and benefits (职工薪酬、福利). */
  WAGES("职工薪酬、福利", "Wages and benefits"),
  /** Spending unrelated to safety (与安全生产无关的支出). */
  UNRELATED("与安全生产无关的支出", "Spending unrelated to safety");

  private final String zh;
  private final String en;

  FundPurpose(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  @Override
  public String zh() {
    return zh;
  }

  @Override
  public String en() {
    return en;
  }
}
