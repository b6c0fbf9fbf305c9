package org.redline.facts;

import org.jspecify.annotations.Nullable;

/**
 * Site of an enterprise (场所). Source: 安全生产法 35, 36, 42; 消防法 19, 28; 危险化学品安全法 37, 38, 41 to 43, 51.
 *
 * @param id 编号: Id
 * @param name 名称: Name
 * @param kind 种类: Kind
 * @param considerableDanger 有较大危险因素: It has considerable dangers
 * @param crowded 属于人员密集场所: It is a crowded place
 * @param hazardousGoods 生产、经营、储存、使用危险物品: Hazardous goods are produced, traded, stored or used
 * @param flammableGoods 生产、储存、经营易燃易爆危险品: Flammable or explosive goods are produced, stored or
 *     traded
 * @param hazchemWorkplace 生产、储存危险化学品的作业场所: Workplace of producing or storing hazardous chemicals
 * @param hazchemUse 使用危险化学品的作业场所: Workplace of using hazardous chemicals
 * @param hazchemStored 储存危险化学品: Hazardous chemicals are stored
 * @param toxicStored 储存剧毒化学品: Highly toxic chemicals are stored
 * @param majorHazardStored 储存数量构成重大危险源的其他危险化学品: Other hazardous chemicals are stored in a quantity
 *     that makes a major hazard installation
 * @param gasUsed 使用燃气: Fuel gas is used
 * @param warningSigns 设有明显的安全警示标志: Clear warning signs stand
 * @param apartFromDormitory 不与员工宿舍同一座建筑且保持安全距离: Not in one building with a staff dormitory, and at
 *     a safe distance
 * @param apartFromDwellings 不与居住场所同一建筑且保持安全距离: Not in one building with dwellings, and at a safe
 *     distance
 * @param mixedUseToStandard 与居住场所同一建筑的，符合消防技术标准: Where in one building with dwellings, to the fire
 *     standards
 * @param exits 设有符合紧急疏散要求的出口、疏散通道: Exits and ways that serve an evacuation
 * @param exitSigns 出口、疏散通道标志明显: Exits and ways are clearly marked
 * @param exitsFree 出口、疏散通道未被占用、锁闭、封堵: Exits and ways are not occupied, locked or blocked
 * @param fireFacilities 消防设施、器材、标志符合标准且完好有效: Fire facilities, equipment and signs are to standard
 *     and in order
 * @param fireFacilitiesLeftAlone 消防设施、器材未被损坏、挪用或者擅自拆除、停用: Fire facilities and equipment are not
 *     damaged, diverted, removed or shut off
 * @param hydrantsAndSpacing 消火栓未被埋压、圈占、遮挡且防火间距未被占用: Hydrants are free and fire spacing is kept
 * @param fireLane 消防车通道未被占用、堵塞、封闭: The lane for fire engines is free
 * @param doorsAndWindows 门窗未设影响逃生和灭火救援的障碍物: Doors and windows have no obstacles to escape and
 *     rescue
 * @param gasAlarm 安装可燃气体报警装置: A combustible-gas alarm is installed
 * @param hazchemFacilities 按危险特性设置安全设施、设备: Safety facilities suit the dangers of the chemicals
 * @param communicationAndAlarm 设有适用的通信、报警装置: Communication and alarm devices stand ready
 * @param dedicatedStorage 危险化学品存于专用储存场所，依法应当单独存放的单独存放: Chemicals are kept in dedicated stores,
 *     apart where the law wants it
 * @param storageManner 储存方式、方法和数量符合规定: Manner and quantity of storage keep to the rules
 * @param storeKeeper 专用储存场所由专人负责管理: The dedicated store is in the charge of appointed persons
 * @param twoPersonKeeping 依法实行双人收发、双人保管: Two persons receive, issue and keep where the law wants it
 * @param receiptRecords 双人收发的收发记录至少保存三年: Records of receipt and issue by two persons are kept for
 *     three years
 * @param stockRegister 建立危险化学品出入库核查、登记制度: Chemicals are checked and registered in and out of the
 *     store
 * @param storeSigns 专用储存场所设有明显标志: The dedicated store is clearly marked
 * @param storeToStandard 专用储存场所符合国家标准、行业标准: The dedicated store is to standard
 * @param storeFacilitiesTested 专用储存场所的安全设施、设备定期检测、检验: The safety facilities of the store are tested
 *     at set times
 * @param failedFacilitiesOut 检测、检验不合格的储存安全设施、设备已停用并维修或者更换: Safety facilities of the store that
 *     failed are out of use, and repaired or replaced
 * @param toxicStoreFiled 剧毒化学品储存数量、地点和管理人员情况报应急管理等部门备案: Quantity, place and keepers of highly toxic
 *     chemicals are filed
 * @param hazchemUseTold 使用危险化学品的从业人员获得安全技术说明书、安全标签并被告知正确使用方法和应急措施: Staff who use chemicals have
 *     data sheets and labels and were told right use and emergency measures
 * @param proof 证据情况: How the fact is known
 */
@Term(
    zh = "场所",
    en = "Site",
    source = "安全生产法 35, 36, 42; 消防法 19, 28; 危险化学品安全法 37, 38, 41 to 43, 51")
public record Site(
    @Term(zh = "编号", en = "Id") @Nullable String id,
    @Term(zh = "名称", en = "Name") @Nullable String name,
    @Term(zh = "种类", en = "Kind") @Nullable SiteKind kind,
    @Term(zh = "有较大危险因素", en = "It has considerable dangers") @Nullable Boolean considerableDanger,
    @Term(zh = "属于人员密集场所", en = "It is a crowded place") @Nullable Boolean crowded,
    @Term(zh = "生产、经营、储存、使用危险物品", en = "Hazardous goods are produced, traded, stored or used")
        @Nullable Boolean hazardousGoods,
    @Term(
            zh = "生产、储存、经营易燃易爆危险品",
            en = "Flammable or explosive goods are produced, stored or traded")
        @Nullable Boolean flammableGoods,
    @Term(zh = "生产、储存危险化学品的作业场所", en = "Workplace of producing or storing hazardous chemicals")
        @Nullable Boolean hazchemWorkplace,
    @Term(zh = "使用危险化学品的作业场所", en = "Workplace of using hazardous chemicals")
        @Nullable Boolean hazchemUse,
    @Term(zh = "储存危险化学品", en = "Hazardous chemicals are stored") @Nullable Boolean hazchemStored,
    @Term(zh = "储存剧毒化学品", en = "Highly toxic chemicals are stored") @Nullable Boolean toxicStored,
    @Term(
            zh = "储存数量构成重大危险源的其他危险化学品",
            en =
                "Other hazardous chemicals are stored in a quantity that makes a major hazard installation")
        @Nullable Boolean majorHazardStored,
    @Term(zh = "使用燃气", en = "Fuel gas is used") @Nullable Boolean gasUsed,
    @Term(zh = "设有明显的安全警示标志", en = "Clear warning signs stand") @Nullable CheckItem warningSigns,
    @Term(
            zh = "不与员工宿舍同一座建筑且保持安全距离",
            en = "Not in one building with a staff dormitory, and at a safe distance")
        @Nullable CheckItem apartFromDormitory,
    @Term(
            zh = "不与居住场所同一建筑且保持安全距离",
            en = "Not in one building with dwellings, and at a safe distance")
        @Nullable CheckItem apartFromDwellings,
    @Term(
            zh = "与居住场所同一建筑的，符合消防技术标准",
            en = "Where in one building with dwellings, to the fire standards")
        @Nullable CheckItem mixedUseToStandard,
    @Term(zh = "设有符合紧急疏散要求的出口、疏散通道", en = "Exits and ways that serve an evacuation")
        @Nullable CheckItem exits,
    @Term(zh = "出口、疏散通道标志明显", en = "Exits and ways are clearly marked")
        @Nullable CheckItem exitSigns,
    @Term(zh = "出口、疏散通道未被占用、锁闭、封堵", en = "Exits and ways are not occupied, locked or blocked")
        @Nullable CheckItem exitsFree,
    @Term(
            zh = "消防设施、器材、标志符合标准且完好有效",
            en = "Fire facilities, equipment and signs are to standard and in order")
        @Nullable CheckItem fireFacilities,
    @Term(
            zh = "消防设施、器材未被损坏、挪用或者擅自拆除、停用",
            en = "Fire facilities and equipment are not damaged, diverted, removed or shut off")
        @Nullable CheckItem fireFacilitiesLeftAlone,
    @Term(zh = "消火栓未被埋压、圈占、遮挡且防火间距未被占用", en = "Hydrants are free and fire spacing is kept")
        @Nullable CheckItem hydrantsAndSpacing,
    @Term(zh = "消防车通道未被占用、堵塞、封闭", en = "The lane for fire engines is free")
        @Nullable CheckItem fireLane,
    @Term(zh = "门窗未设影响逃生和灭火救援的障碍物", en = "Doors and windows have no obstacles to escape and rescue")
        @Nullable CheckItem doorsAndWindows,
    @Term(zh = "安装可燃气体报警装置", en = "A combustible-gas alarm is installed")
        @Nullable CheckItem gasAlarm,
    @Term(zh = "按危险特性设置安全设施、设备", en = "Safety facilities suit the dangers of the chemicals")
        @Nullable CheckItem hazchemFacilities,
    @Term(zh = "设有适用的通信、报警装置", en = "Communication and alarm devices stand ready")
        @Nullable CheckItem communicationAndAlarm,
    @Term(
            zh = "危险化学品存于专用储存场所，依法应当单独存放的单独存放",
            en = "Chemicals are kept in dedicated stores, apart where the law wants it")
        @Nullable CheckItem dedicatedStorage,
    @Term(zh = "储存方式、方法和数量符合规定", en = "Manner and quantity of storage keep to the rules")
        @Nullable CheckItem storageManner,
    @Term(zh = "专用储存场所由专人负责管理", en = "The dedicated store is in the charge of appointed persons")
        @Nullable CheckItem storeKeeper,
    @Term(zh = "依法实行双人收发、双人保管", en = "Two persons receive, issue and keep where the law wants it")
        @Nullable CheckItem twoPersonKeeping,
    @Term(
            zh = "双人收发的收发记录至少保存三年",
            en = "Records of receipt and issue by two persons are kept for three years")
        @Nullable CheckItem receiptRecords,
    @Term(
            zh = "建立危险化学品出入库核查、登记制度",
            en = "Chemicals are checked and registered in and out of the store")
        @Nullable CheckItem stockRegister,
    @Term(zh = "专用储存场所设有明显标志", en = "The dedicated store is clearly marked")
        @Nullable CheckItem storeSigns,
    @Term(zh = "专用储存场所符合国家标准、行业标准", en = "The dedicated store is to standard")
        @Nullable CheckItem storeToStandard,
    @Term(
            zh = "专用储存场所的安全设施、设备定期检测、检验",
            en = "The safety facilities of the store are tested at set times")
        @Nullable CheckItem storeFacilitiesTested,
    @Term(
            zh = "检测、检验不合格的储存安全设施、设备已停用并维修或者更换",
            en =
                "Safety facilities of the store that failed are out of use, and repaired or replaced")
        @Nullable CheckItem failedFacilitiesOut,
    @Term(
            zh = "剧毒化学品储存数量、地点和管理人员情况报应急管理等部门备案",
            en = "Quantity, place and keepers of highly toxic chemicals are filed")
        @Nullable CheckItem toxicStoreFiled,
    @Term(
            zh = "使用危险化学品的从业人员获得安全技术说明书、安全标签并被告知正确使用方法和应急措施",
            en =
                "Staff who use chemicals have data sheets and labels and were told right use and emergency measures")
        @Nullable CheckItem hazchemUseTold,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Fact {}
