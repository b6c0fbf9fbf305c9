package org.redline.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Special equipment (特种设备). Source: 特种设备安全法 13, 14, 32, 33, 83, 84, 86.
 *
 * @param id 编号: Id
 * @param name 名称: Name
 * @param registrationRequired 依法须向市场监管部门办理使用登记: It must be registered with the market regulator
 * @param inUseSince 投入使用日期: In use since
 * @param state 是否仍在使用: Whether it is still used
 * @param outOfUseOn 停止使用日期: Out of use since
 * @param registration 使用登记情况: Whether it is registered for use
 * @param registeredOn 使用登记日期: Registered on
 * @param licensedMaker 由取得许可的单位生产: Made by a licensed maker
 * @param inspectionPassed 检验合格: It passed inspection
 * @param inspectedOn 检验合格日期: Passed inspection on
 * @param obsolete 国家明令淘汰或者已经报废: Banned as obsolete or scrapped
 * @param staffAppointed 配备特种设备安全管理、检测和作业人员: Safety managers, testers and operators are appointed
 * @param staffQualified 安全管理、检测和作业人员具有相应资格: They hold the qualification that the work needs
 * @param staffTrained 对安全管理、检测和作业人员进行安全教育和技能培训: They are trained in safety and skills
 * @param proof 证据情况: How the fact is known
 */
@Term(zh = "特种设备", en = "Special equipment", source = "特种设备安全法 13, 14, 32, 33, 83, 84, 86")
public record SpecialEquipment(
    @Term(zh = "编号", en = "Id") @Nullable String id,
    @Term(zh = "名称", en = "Name") @Nullable String name,
    @Term(zh = "依法须向市场监管部门办理使用登记", en = "It must be registered with the market regulator")
        @Nullable Boolean registrationRequired,
    @Term(zh = "投入使用日期", en = "In use since") @Nullable LocalDate inUseSince,
    @Term(zh = "是否仍在使用", en = "Whether it is still used", remediable = true)
        @Nullable Progress state,
    @Term(zh = "停止使用日期", en = "Out of use since") @Nullable LocalDate outOfUseOn,
    @Term(zh = "使用登记情况", en = "Whether it is registered for use", remediable = true)
        @Nullable WorkState registration,
    @Term(zh = "使用登记日期", en = "Registered on") @Nullable LocalDate registeredOn,
    @Term(zh = "由取得许可的单位生产", en = "Made by a licensed maker") @Nullable Boolean licensedMaker,
    @Term(zh = "检验合格", en = "It passed inspection", remediable = true)
        @Nullable Boolean inspectionPassed,
    @Term(zh = "检验合格日期", en = "Passed inspection on") @Nullable LocalDate inspectedOn,
    @Term(zh = "国家明令淘汰或者已经报废", en = "Banned as obsolete or scrapped") @Nullable Boolean obsolete,
    @Term(zh = "配备特种设备安全管理、检测和作业人员", en = "Safety managers, testers and operators are appointed")
        @Nullable CheckItem staffAppointed,
    @Term(zh = "安全管理、检测和作业人员具有相应资格", en = "They hold the qualification that the work needs")
        @Nullable CheckItem staffQualified,
    @Term(zh = "对安全管理、检测和作业人员进行安全教育和技能培训", en = "They are trained in safety and skills")
        @Nullable CheckItem staffTrained,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Fact {}
