package org.redline.facts;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Enterprise (企业). The unit that a report is about; its id is its credit code. Source: 安全生产法 2.
 *
 * @param id 统一社会信用代码: Unified social credit code (GB 32100)
 * @param name 名称: Name
 * @param regionCode 行政区划代码: Region code (GB/T 2260)
 * @param address 地址: Address
 * @param scale 企业规模: Size class
 * @param headcount 从业人员数: Headcount
 * @param operatingStatus 经营状态: Operating status
 * @param ownership 所有制: Ownership
 * @param taxPaidPriorYear 上年度纳税额: Tax paid in the prior year
 * @param honours 荣誉: Honours
 * @param capacityGrowthPercent 产能增长率: Growth of capacity
 * @param safetyStaffGrowthPercent 安全管理人员增长率: Growth of safety staff
 * @param crowdedPlace 人员密集场所: Crowded place
 * @param businesses 经营业务: Lines of business
 * @param persons 人员: Persons
 * @param safetyOrganisation 安全管理机构和人员: Safety department and staff
 * @param trainingSystem 安全培训管理: Management of safety training
 * @param licences 证照: Licences
 * @param reports 技术服务报告: Reports of service agencies
 * @param dealings 交易: Dealings
 * @param chemicals 危险化学品品种: Hazardous chemicals
 * @param specialEquipment 特种设备: Special equipment
 * @param safetyCredit 安全生产诚信管理: Safety credit management
 * @param activities 生产经营建设活动: Activities
 * @param sites 场所: Sites
 * @param equipment 设备、工艺: Equipment and processes
 * @param operations 作业: Operations
 * @param counterparts 相关方: Counterparts
 * @param majorHazardInstallations 重大危险源: Major hazard installations
 * @param contractedProjects 承揽的工程: Contracted projects
 * @param handlesHazardousGoods 生产、经营、储存或者运输危险物品: It produces, trades, stores or carries hazardous
 *     goods
 * @param usesHazardousGoods 使用危险物品或者处置废弃危险物品: It uses hazardous goods or disposes of waste of them
 * @param protectiveGear 为从业人员提供符合标准的劳动防护用品: Protective gear to standard is provided
 * @param protectiveGearUse 监督、教育从业人员佩戴、使用劳动防护用品: Wearing protective gear is supervised and taught
 * @param hazardousGoodsRules 危险物品专门安全管理制度: Special safety rules for hazardous goods
 * @param hazardousGoodsMeasures 危险物品可靠的安全措施: Reliable safety measures for hazardous goods
 * @param projects 建设项目: Projects
 * @param hazards 事故隐患: Hazards
 * @param management 安全管理情况: Safety management
 * @param emergencyPlans 应急预案: Emergency plans
 * @param drills 应急演练: Emergency drills
 * @param orders 执法责令: Orders
 * @param decisions 行政处罚决定: Penalty decisions
 * @param closures 关闭取缔: Closures and bans
 * @param accidents 事故: Accidents
 * @param safetyFund 安全投入管理: Safety funding
 * @param insurances 商业保险: Insurance policies
 * @param workInjury 工伤保险: Work-injury insurance
 * @param riskDeposit 安全生产风险抵押金: Risk deposit
 * @param dangerousActs 危险作业行为: Dangerous acts
 * @param determinations 执法认定: Findings by officers
 * @param discoveries 违法行为的发现: Discoveries of breaches
 * @param transfers 案件移送: Transfers
 * @param blacklist 失信名单: Blacklist entries
 * @param proof 证据情况: How the fact is known
 */
@Term(zh = "企业", en = "Enterprise", source = "安全生产法 2")
public record Enterprise(
    @Term(
            zh = "统一社会信用代码",
            en = "Unified social credit code (GB 32100)",
            format = Format.CREDIT_CODE)
        @Nullable String id,
    @Term(zh = "名称", en = "Name", format = Format.NAME) @Nullable String name,
    @Term(zh = "行政区划代码", en = "Region code (GB/T 2260)", format = Format.REGION_CODE)
        @Nullable String regionCode,
    @Term(zh = "地址", en = "Address") @Nullable String address,
    @Term(zh = "企业规模", en = "Size class") @Nullable Scale scale,
    @Term(zh = "从业人员数", en = "Headcount", unit = "人", min = 0, max = 10000000)
        @Nullable Integer headcount,
    @Term(zh = "经营状态", en = "Operating status", remediable = true)
        @Nullable OperatingStatus operatingStatus,
    @Term(zh = "所有制", en = "Ownership") @Nullable Ownership ownership,
    @Term(zh = "上年度纳税额", en = "Tax paid in the prior year", unit = "元", min = 0)
        @Nullable BigDecimal taxPaidPriorYear,
    @Term(zh = "荣誉", en = "Honours") @Nullable List<String> honours,
    @Term(zh = "产能增长率", en = "Growth of capacity", unit = "%", min = -100)
        @Nullable BigDecimal capacityGrowthPercent,
    @Term(
            zh = "安全管理人员增长率",
            en = "Growth of safety staff",
            remediable = true,
            unit = "%",
            min = -100)
        @Nullable BigDecimal safetyStaffGrowthPercent,
    @Term(zh = "人员密集场所", en = "Crowded place") @Nullable Boolean crowdedPlace,
    @Term(zh = "经营业务", en = "Lines of business") @Nullable List<Business> businesses,
    @Term(zh = "人员", en = "Persons") @Nullable List<Person> persons,
    @Term(zh = "安全管理机构和人员", en = "Safety department and staff")
        @Nullable SafetyOrganisation safetyOrganisation,
    @Term(zh = "安全培训管理", en = "Management of safety training")
        @Nullable TrainingSystem trainingSystem,
    @Term(zh = "证照", en = "Licences", remediable = true) @Nullable List<Licence> licences,
    @Term(zh = "技术服务报告", en = "Reports of service agencies") @Nullable List<ServiceReport> reports,
    @Term(zh = "交易", en = "Dealings") @Nullable List<Dealing> dealings,
    @Term(zh = "危险化学品品种", en = "Hazardous chemicals") @Nullable List<HandledChemical> chemicals,
    @Term(zh = "特种设备", en = "Special equipment") @Nullable List<SpecialEquipment> specialEquipment,
    @Term(zh = "安全生产诚信管理", en = "Safety credit management") @Nullable SafetyCredit safetyCredit,
    @Term(zh = "生产经营建设活动", en = "Activities") @Nullable List<Activity> activities,
    @Term(zh = "场所", en = "Sites") @Nullable List<Site> sites,
    @Term(zh = "设备、工艺", en = "Equipment and processes") @Nullable List<Equipment> equipment,
    @Term(zh = "作业", en = "Operations") @Nullable List<Operation> operations,
    @Term(zh = "相关方", en = "Counterparts") @Nullable List<Counterpart> counterparts,
    @Term(zh = "重大危险源", en = "Major hazard installations")
        @Nullable List<MajorHazardInstallation> majorHazardInstallations,
    @Term(zh = "承揽的工程", en = "Contracted projects")
        @Nullable List<ContractedProject> contractedProjects,
    @Term(zh = "生产、经营、储存或者运输危险物品", en = "It produces, trades, stores or carries hazardous goods")
        @Nullable Boolean handlesHazardousGoods,
    @Term(zh = "使用危险物品或者处置废弃危险物品", en = "It uses hazardous goods or disposes of waste of them")
        @Nullable Boolean usesHazardousGoods,
    @Term(zh = "为从业人员提供符合标准的劳动防护用品", en = "Protective gear to standard is provided")
        @Nullable CheckItem protectiveGear,
    @Term(zh = "监督、教育从业人员佩戴、使用劳动防护用品", en = "Wearing protective gear is supervised and taught")
        @Nullable CheckItem protectiveGearUse,
    @Term(zh = "危险物品专门安全管理制度", en = "Special safety rules for hazardous goods")
        @Nullable CheckItem hazardousGoodsRules,
    @Term(zh = "危险物品可靠的安全措施", en = "Reliable safety measures for hazardous goods")
        @Nullable CheckItem hazardousGoodsMeasures,
    @Term(zh = "建设项目", en = "Projects") @Nullable List<Project> projects,
    @Term(zh = "事故隐患", en = "Hazards") @Nullable List<Hazard> hazards,
    @Term(zh = "安全管理情况", en = "Safety management") @Nullable Management management,
    @Term(zh = "应急预案", en = "Emergency plans", remediable = true)
        @Nullable List<EmergencyPlan> emergencyPlans,
    @Term(zh = "应急演练", en = "Emergency drills", remediable = true) @Nullable List<Drill> drills,
    @Term(zh = "执法责令", en = "Orders") @Nullable List<Order> orders,
    @Term(zh = "行政处罚决定", en = "Penalty decisions") @Nullable List<Decision> decisions,
    @Term(zh = "关闭取缔", en = "Closures and bans") @Nullable List<Closure> closures,
    @Term(zh = "事故", en = "Accidents") @Nullable List<Accident> accidents,
    @Term(zh = "安全投入管理", en = "Safety funding") @Nullable SafetyFund safetyFund,
    @Term(zh = "商业保险", en = "Insurance policies", remediable = true)
        @Nullable List<Insurance> insurances,
    @Term(zh = "工伤保险", en = "Work-injury insurance") @Nullable WorkInjuryInsurance workInjury,
    @Term(zh = "安全生产风险抵押金", en = "Risk deposit") @Nullable RiskDeposit riskDeposit,
    @Term(zh = "危险作业行为", en = "Dangerous acts") @Nullable List<DangerousAct> dangerousActs,
    @Term(zh = "执法认定", en = "Findings by officers") @Nullable List<Determination> determinations,
    @Term(zh = "违法行为的发现", en = "Discoveries of breaches") @Nullable List<Discovery> discoveries,
    @Term(zh = "案件移送", en = "Transfers") @Nullable List<Transfer> transfers,
    @Term(zh = "失信名单", en = "Blacklist entries") @Nullable List<BlacklistEntry> blacklist,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Fact {

  /** Copies the lists, so that a fact never changes. */
  public Enterprise {
    honours = Lists.frozen(honours);
    businesses = Lists.frozen(businesses);
    persons = Lists.frozen(persons);
    licences = Lists.frozen(licences);
    reports = Lists.frozen(reports);
    dealings = Lists.frozen(dealings);
    chemicals = Lists.frozen(chemicals);
    specialEquipment = Lists.frozen(specialEquipment);
    activities = Lists.frozen(activities);
    sites = Lists.frozen(sites);
    equipment = Lists.frozen(equipment);
    operations = Lists.frozen(operations);
    counterparts = Lists.frozen(counterparts);
    majorHazardInstallations = Lists.frozen(majorHazardInstallations);
    contractedProjects = Lists.frozen(contractedProjects);
    projects = Lists.frozen(projects);
    hazards = Lists.frozen(hazards);
    emergencyPlans = Lists.frozen(emergencyPlans);
    drills = Lists.frozen(drills);
    orders = Lists.frozen(orders);
    decisions = Lists.frozen(decisions);
    closures = Lists.frozen(closures);
    accidents = Lists.frozen(accidents);
    insurances = Lists.frozen(insurances);
    dangerousActs = Lists.frozen(dangerousActs);
    determinations = Lists.frozen(determinations);
    discoveries = Lists.frozen(discoveries);
    transfers = Lists.frozen(transfers);
    blacklist = Lists.frozen(blacklist);
  }

  /** Sector of the first line of business; null if it was not submitted. */
  public @Nullable Sector mainSector() {
    return businesses == null || businesses.isEmpty() ? null : businesses.get(0).sector();
  }
}
