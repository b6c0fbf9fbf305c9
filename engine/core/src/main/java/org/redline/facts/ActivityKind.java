package org.redline.facts;

/** Kind of activity (生产经营建设活动种类). Source: 刑法 134之一; 安全生产许可证条例 2. */
@Term(zh = "生产经营建设活动种类", en = "Kind of activity", source = "刑法 134之一; 安全生产许可证条例 2")
public enum ActivityKind implements Coded {
  /** Coal mining (煤矿开采). */
  COAL_MINING("煤矿开采", "Coal mining"),
  /** Non-coal mining (非煤矿山开采). */
  NON_COAL_MINING("非煤矿山开采", "Non-coal mining"),
  /** Metal smelting (金属冶炼). */
  METAL_SMELTING("金属冶炼", "Metal smelting"),
  /** Construction work (建筑施工). */
  CONSTRUCTION("建筑施工", "Construction work"),
  /** Production of hazardous chemicals (危险化学品生产). */
  HAZCHEM_PRODUCTION("危险化学品生产", "Production of hazardous chemicals"),
  /** Storage of hazardous chemicals (危险化学品储存). */
  HAZCHEM_STORAGE("危险化学品储存", "Storage of hazardous chemicals"),
  /** Trade in hazardous chemicals (危险化学品经营). */
  HAZCHEM_TRADING("危险化学品经营", "Trade in hazardous chemicals"),
  /** Production with hazardous chemicals (使用危险化学品从事生产). */
  HAZCHEM_USE_PRODUCTION("使用危险化学品从事生产", "Production with hazardous chemicals"),
  /** Production of fireworks (烟花爆竹生产). */
  FIREWORKS_PRODUCTION("烟花爆竹生产", "Production of fireworks"),
  /** Trade in fireworks (烟花爆竹经营). */
  FIREWORKS_TRADING("烟花爆竹经营", "Trade in fireworks"),
  /** Production of civil explosives (民用爆炸物品生产). */
  EXPLOSIVES_PRODUCTION("民用爆炸物品生产", "Production of civil explosives"),
  /** Sale of civil explosives (民用爆炸物品销售). */
  EXPLOSIVES_TRADING("民用爆炸物品销售", "Sale of civil explosives"),
  /** Road transport (道路运输). */
  ROAD_TRANSPORT("道路运输", "Road transport"),
  /** Other production or business (其他生产经营). */
  OTHER("其他生产经营", "Other production or business"),
  /** Gas operation (燃气经营). */
  GAS_OPERATION("燃气经营", "Gas operation"),
  /** Carriage of dangerous goods by road as a business (道路危险货物运输经营). */
  DANGEROUS_GOODS_TRANSPORT("道路危险货物运输经营", "Carriage of dangerous goods by road as a business"),
  /** Purchase of civil explosives (民用爆炸物品购买). */
  EXPLOSIVES_PURCHASE("民用爆炸物品购买", "Purchase of civil explosives"),
  /** Transport of civil explosives (民用爆炸物品运输). */
  EXPLOSIVES_TRANSPORT("民用爆炸物品运输", "Transport of civil explosives"),
  /** Blasting (爆破作业). */
  BLASTING("爆破作业", "Blasting"),
  /** Road transport of fireworks (烟花爆竹道路运输). */
  FIREWORKS_TRANSPORT("烟花爆竹道路运输", "Road transport of fireworks"),
  /** Holding a large fireworks display (举办大型焰火燃放活动). */
  FIREWORKS_DISPLAY("举办大型焰火燃放活动", "Holding a large fireworks display"),
  /** Production of special equipment (特种设备生产). */
  SPECIAL_EQUIPMENT_PRODUCTION("特种设备生产", "Production of special equipment"),
  /** Filling of mobile pressure vessels and cylinders (移动式压力容器、气瓶充装). */
  FILLING("移动式压力容器、气瓶充装", "Filling of mobile pressure vessels and cylinders");

  private final String zh;
  private final String en;

  ActivityKind(String zh, String en) {
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
