package org.redline.facts;

import org.jspecify.annotations.Nullable;

/**
 * Safety department and staff (安全管理机构和人员). Source: 安全生产法 24, 26, 27.
 *
 * @param department 已设置安全生产管理机构: A safety department is set up
 * @param fullTimeStaff 专职安全生产管理人员数: Full-time safety staff
 * @param partTimeStaff 兼职安全生产管理人员数: Part-time safety staff
 * @param registeredEngineers 从事安全生产管理的注册安全工程师数: Registered safety engineers in safety management
 * @param changeNotice 安全生产管理人员任免告知: Notice of appointment or dismissal of safety staff
 * @param hazardousGoodsTransport 从事危险化学品道路、水路运输: Carries hazardous chemicals by road or water
 * @param proof 证据情况: How the fact is known
 */
@Term(zh = "安全管理机构和人员", en = "Safety department and staff", source = "安全生产法 24, 26, 27")
public record SafetyOrganisation(
    @Term(zh = "已设置安全生产管理机构", en = "A safety department is set up", remediable = true)
        @Nullable Boolean department,
    @Term(zh = "专职安全生产管理人员数", en = "Full-time safety staff", remediable = true, unit = "人", min = 0)
        @Nullable Integer fullTimeStaff,
    @Term(zh = "兼职安全生产管理人员数", en = "Part-time safety staff", remediable = true, unit = "人", min = 0)
        @Nullable Integer partTimeStaff,
    @Term(
            zh = "从事安全生产管理的注册安全工程师数",
            en = "Registered safety engineers in safety management",
            remediable = true,
            unit = "人",
            min = 0)
        @Nullable Integer registeredEngineers,
    @Term(
            zh = "安全生产管理人员任免告知",
            en = "Notice of appointment or dismissal of safety staff",
            remediable = true)
        @Nullable ChangeNotice changeNotice,
    @Term(zh = "从事危险化学品道路、水路运输", en = "Carries hazardous chemicals by road or water")
        @Nullable Boolean hazardousGoodsTransport,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Part {}
