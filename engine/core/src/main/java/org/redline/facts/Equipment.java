package org.redline.facts;

import org.jspecify.annotations.Nullable;

/**
 * Equipment or process (设备、工艺). Source: 安全生产法 36, 37, 38; 特种设备安全法 32, 33, 39, 40.
 *
 * @param id 编号: Id
 * @param name 名称: Name
 * @param kind 种类: Kind
 * @param hazchemWorkplace 位于生产、储存、使用危险化学品的作业场所: In a workplace of producing, storing or using
 *     hazardous chemicals
 * @param toStandard 安装、使用、检测、改造和报废符合标准: Installed, used, tested, altered and scrapped to standard
 * @param upkeep 经常维护、保养并定期检测（自行检查）: Maintained, and tested at set times
 * @param certified 依法检测、检验合格并具备法定许可、证书或者标志: Tested and certified as the law requires
 * @param periodicInspection 按时申报并接受定期检验: Presented in time for periodic inspection
 * @param notObsolete 不属于应当淘汰的工艺、设备: Not a process or equipment to be phased out
 * @param proof 证据情况: How the fact is known
 */
@Term(
    zh = "设备、工艺",
    en = "Equipment or process",
    source = "安全生产法 36, 37, 38; 特种设备安全法 32, 33, 39, 40")
public record Equipment(
    @Term(zh = "编号", en = "Id") @Nullable String id,
    @Term(zh = "名称", en = "Name") @Nullable String name,
    @Term(zh = "种类", en = "Kind") @Nullable EquipmentKind kind,
    @Term(
            zh = "位于生产、储存、使用危险化学品的作业场所",
            en = "In a workplace of producing, storing or using hazardous chemicals")
        @Nullable Boolean hazchemWorkplace,
    @Term(
            zh = "安装、使用、检测、改造和报废符合标准",
            en = "Installed, used, tested, altered and scrapped to standard")
        @Nullable CheckItem toStandard,
    @Term(zh = "经常维护、保养并定期检测（自行检查）", en = "Maintained, and tested at set times")
        @Nullable CheckItem upkeep,
    @Term(zh = "依法检测、检验合格并具备法定许可、证书或者标志", en = "Tested and certified as the law requires")
        @Nullable CheckItem certified,
    @Term(zh = "按时申报并接受定期检验", en = "Presented in time for periodic inspection")
        @Nullable CheckItem periodicInspection,
    @Term(zh = "不属于应当淘汰的工艺、设备", en = "Not a process or equipment to be phased out")
        @Nullable CheckItem notObsolete,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Fact {}
