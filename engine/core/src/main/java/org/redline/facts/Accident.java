package org.redline.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Accident (事故). Source: 国务院令493号 3; 2015解释 6, 7.
 *
 * @param id 编号: Id
 * @param kind 种类: Kind
 * @param occurredOn 发生日期: Occurred on
 * @param deaths 死亡人数: Deaths
 * @param seriousInjuriesAccidentStandard 重伤人数（事故统计标准）: Serious injuries by the accident standard
 * @param seriousInjuriesCriminalStandard 重伤人数（人体损伤鉴定标准）: Serious injuries by the criminal standard
 * @param directLoss 直接经济损失: Direct economic loss
 * @param lossSource 损失数额来源: Source of the loss figure
 * @param causes 原因或者情节: Causes and circumstances
 * @param causation 因果关系已认定: Causation is found
 * @param mainResponsibility 主要责任认定: Main responsibility
 * @param publicSafetyProject 涉及公共安全的重大工程项目: Major project of public safety
 * @param graveCircumstances 造成恶劣社会影响等其他特别严重情节: Other particularly grave circumstances
 * @param breaches 相关违法条款编号: Provisions whose breach it is put down to
 * @param concealment 不报谎报情况: Failure to report
 * @param response 事故报告和应对: Reporting and response
 * @param proof 证据情况: How the fact is known
 */
@Term(zh = "事故", en = "Accident", source = "国务院令493号 3; 2015解释 6, 7")
public record Accident(
    @Term(zh = "编号", en = "Id") @Nullable String id,
    @Term(zh = "种类", en = "Kind") @Nullable AccidentKind kind,
    @Term(zh = "发生日期", en = "Occurred on") @Nullable LocalDate occurredOn,
    @Term(zh = "死亡人数", en = "Deaths", unit = "人", min = 0, max = 100000) @Nullable Integer deaths,
    @Term(
            zh = "重伤人数（事故统计标准）",
            en = "Serious injuries by the accident standard",
            unit = "人",
            min = 0,
            max = 100000)
        @Nullable Integer seriousInjuriesAccidentStandard,
    @Term(
            zh = "重伤人数（人体损伤鉴定标准）",
            en = "Serious injuries by the criminal standard",
            unit = "人",
            min = 0,
            max = 100000)
        @Nullable Integer seriousInjuriesCriminalStandard,
    @Term(zh = "直接经济损失", en = "Direct economic loss", unit = "元", min = 0)
        @Nullable BigDecimal directLoss,
    @Term(zh = "损失数额来源", en = "Source of the loss figure") @Nullable LossSource lossSource,
    @Term(zh = "原因或者情节", en = "Causes and circumstances") @Nullable List<Cause> causes,
    @Term(zh = "因果关系已认定", en = "Causation is found") @Nullable Boolean causation,
    @Term(zh = "主要责任认定", en = "Main responsibility") @Nullable Responsibility mainResponsibility,
    @Term(zh = "涉及公共安全的重大工程项目", en = "Major project of public safety")
        @Nullable Boolean publicSafetyProject,
    @Term(zh = "造成恶劣社会影响等其他特别严重情节", en = "Other particularly grave circumstances")
        @Nullable Boolean graveCircumstances,
    @Term(zh = "相关违法条款编号", en = "Provisions whose breach it is put down to")
        @Nullable List<String> breaches,
    @Term(zh = "不报谎报情况", en = "Failure to report") @Nullable Concealment concealment,
    @Term(zh = "事故报告和应对", en = "Reporting and response") @Nullable AccidentResponse response,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Fact {

  /** Copies the lists, so that a fact never changes. */
  public Accident {
    causes = Lists.frozen(causes);
    breaches = Lists.frozen(breaches);
  }
}
