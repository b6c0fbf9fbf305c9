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
 * @param licences 证照: Licences
 * @param activities 生产经营建设活动: Activities
 * @param projects 建设项目: Projects
 * @param hazards 事故隐患: Hazards
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
    @Term(zh = "名称", en = "Name") @Nullable String name,
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
    @Term(zh = "证照", en = "Licences", remediable = true) @Nullable List<Licence> licences,
    @Term(zh = "生产经营建设活动", en = "Activities") @Nullable List<Activity> activities,
    @Term(zh = "建设项目", en = "Projects") @Nullable List<Project> projects,
    @Term(zh = "事故隐患", en = "Hazards") @Nullable List<Hazard> hazards,
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
    activities = Lists.frozen(activities);
    projects = Lists.frozen(projects);
    hazards = Lists.frozen(hazards);
    orders = Lists.frozen(orders);
    decisions = Lists.frozen(decisions);
    closures = Lists.frozen(closures);
    accidents = Lists.frozen(accidents);
    insurances = Lists.frozen(insurances);
    dangerousActs = Lists.frozen(dangerousActs);
    determinations = Lists.frozen(determinations);
    transfers = Lists.frozen(transfers);
    blacklist = Lists.frozen(blacklist);
  }
}
