package org.redline.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Report of a service agency (技术服务报告). Source: 安全生产法 72, 92.
 *
 * @param id 编号: Id
 * @param kind 种类: Kind
 * @param agency 出具机构: Issued by
 * @param qualification 机构资质情况: Qualification of the agency
 * @param issuedOn 出具日期: Issued on
 * @param siteVisited 到过现场: The site was visited
 * @param contradictsFacts 与现场实际不符: It contradicts what is on the site
 * @param agencyIncome 机构违法所得: Illegal income of the agency
 * @param proof 证据情况: How the fact is known
 */
@Term(zh = "技术服务报告", en = "Report of a service agency", source = "安全生产法 72, 92")
public record ServiceReport(
    @Term(zh = "编号", en = "Id") @Nullable String id,
    @Term(zh = "种类", en = "Kind") @Nullable ServiceKind kind,
    @Term(zh = "出具机构", en = "Issued by") @Nullable String agency,
    @Term(zh = "机构资质情况", en = "Qualification of the agency")
        @Nullable AgencyQualification qualification,
    @Term(zh = "出具日期", en = "Issued on") @Nullable LocalDate issuedOn,
    @Term(zh = "到过现场", en = "The site was visited") @Nullable Boolean siteVisited,
    @Term(zh = "与现场实际不符", en = "It contradicts what is on the site")
        @Nullable Boolean contradictsFacts,
    @Term(zh = "机构违法所得", en = "Illegal income of the agency", unit = "元", min = 0)
        @Nullable BigDecimal agencyIncome,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Fact {}
