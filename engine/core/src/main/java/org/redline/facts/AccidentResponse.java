package org.redline.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reporting of and response to an accident (事故报告和应对). Source: 安全生产法 83, 86, 110; 国务院令493号 9, 32,
 * 33.
 *
 * @param manner 报告情况（经查证）: How it was reported, as was found
 * @param minutesToReport 单位负责人接报至上报的分钟数: Minutes from the head being told to the report
 * @param conduct 事故后的行为: Conduct after the accident
 * @param approvedOn 调查报告批复日期: Investigation report approved on
 * @param measuresDueOn 整改措施完成期限: Measures are due on
 * @param measuresImplemented 整改和防范措施已落实: Measures are implemented
 * @param liableHandled 责任人员已按批复处理: Liable persons were dealt with as approved
 * @param proof 证据情况: How the fact is known
 */
@Term(
    zh = "事故报告和应对",
    en = "Reporting of and response to an accident",
    source = "安全生产法 83, 86, 110; 国务院令493号 9, 32, 33")
public record AccidentResponse(
    @Term(zh = "报告情况（经查证）", en = "How it was reported, as was found") @Nullable ReportManner manner,
    @Term(
            zh = "单位负责人接报至上报的分钟数",
            en = "Minutes from the head being told to the report",
            unit = "分钟",
            min = 0,
            max = 10000000)
        @Nullable Integer minutesToReport,
    @Term(zh = "事故后的行为", en = "Conduct after the accident") @Nullable List<AccidentConduct> conduct,
    @Term(zh = "调查报告批复日期", en = "Investigation report approved on") @Nullable LocalDate approvedOn,
    @Term(zh = "整改措施完成期限", en = "Measures are due on", ahead = true)
        @Nullable LocalDate measuresDueOn,
    @Term(zh = "整改和防范措施已落实", en = "Measures are implemented", remediable = true)
        @Nullable Boolean measuresImplemented,
    @Term(zh = "责任人员已按批复处理", en = "Liable persons were dealt with as approved", remediable = true)
        @Nullable Boolean liableHandled,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Part {

  /** Copies the lists, so that a fact never changes. */
  public AccidentResponse {
    conduct = Lists.frozen(conduct);
  }
}
