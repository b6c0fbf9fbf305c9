package org.redline.facts;

/** Kind of licence (证照种类). Source: 安全生产许可证条例 2; 危险化学品安全法 53. */
@Term(zh = "证照种类", en = "Kind of licence", source = "安全生产许可证条例 2; 危险化学品安全法 53")
public enum LicenceKind implements Coded {
  /** Business licence (营业执照). */
  BUSINESS("营业执照", "Business licence"),
  /** Safety production licence (安全生产许可证). */
  SAFETY_PRODUCTION("安全生产许可证", "Safety production licence"),
  /** Mining licence (采矿许可证). */
  MINING("采矿许可证", "Mining licence"),
  /** Coal production licence (煤炭生产许可证). */
  COAL_PRODUCTION("煤炭生产许可证", "Coal production licence"),
  /** Hazardous-chemicals trading licence (危险化学品经营许可证). */
  HAZCHEM_TRADING("危险化学品经营许可证", "Hazardous-chemicals trading licence"),
  /** Hazardous-chemicals use licence (危险化学品安全使用许可证). */
  HAZCHEM_USE("危险化学品安全使用许可证", "Hazardous-chemicals use licence"),
  /** Hazardous-chemicals registration (危险化学品登记证). */
  HAZCHEM_REGISTRATION("危险化学品登记证", "Hazardous-chemicals registration"),
  /** Fireworks production licence (烟花爆竹安全生产许可证). */
  FIREWORKS_PRODUCTION("烟花爆竹安全生产许可证", "Fireworks production licence"),
  /** Fireworks wholesale licence (烟花爆竹经营（批发）许可证). */
  FIREWORKS_WHOLESALE("烟花爆竹经营（批发）许可证", "Fireworks wholesale licence"),
  /** Fireworks retail licence (烟花爆竹经营（零售）许可证). */
  FIREWORKS_RETAIL("烟花爆竹经营（零售）许可证", "Fireworks retail licence"),
  /** Explosives production licence (民用爆炸物品生产许可证). */
  EXPLOSIVES_PRODUCTION("民用爆炸物品生产许可证", "Explosives production licence"),
  /** Explosives sale licence (民用爆炸物品销售许可证). */
  EXPLOSIVES_SALE("民用爆炸物品销售许可证", "Explosives sale licence"),
  /** Blasting licence (爆破作业单位许可证). */
  BLASTING("爆破作业单位许可证", "Blasting licence"),
  /** Construction qualification (建筑业企业资质). */
  CONSTRUCTION_QUALIFICATION("建筑业企业资质", "Construction qualification"),
  /** Road transport licence (道路运输经营许可证). */
  ROAD_TRANSPORT("道路运输经营许可证", "Road transport licence"),
  /** Other (其他). */
  OTHER("其他", "Other"),
  /** Gas operation licence (燃气经营许可证). */
  GAS("燃气经营许可证", "Gas operation licence"),
  /** Licence to carry dangerous goods by road (道路危险货物运输许可). */
  DANGEROUS_GOODS_TRANSPORT("道路危险货物运输许可", "Licence to carry dangerous goods by road"),
  /** Explosives purchase permit (民用爆炸物品购买许可证). */
  EXPLOSIVES_PURCHASE("民用爆炸物品购买许可证", "Explosives purchase permit"),
  /** Explosives transport permit (民用爆炸物品运输许可证). */
  EXPLOSIVES_TRANSPORT("民用爆炸物品运输许可证", "Explosives transport permit"),
  /** Fireworks road transport permit (烟花爆竹道路运输许可证). */
  FIREWORKS_TRANSPORT("烟花爆竹道路运输许可证", "Fireworks road transport permit"),
  /** Fireworks display permit (焰火燃放许可证). */
  FIREWORKS_DISPLAY("焰火燃放许可证", "Fireworks display permit"),
  /** Special equipment production licence (特种设备生产许可证). */
  SPECIAL_EQUIPMENT_PRODUCTION("特种设备生产许可证", "Special equipment production licence"),
  /** Licence to fill mobile pressure vessels and cylinders (移动式压力容器、气瓶充装许可证). */
  FILLING("移动式压力容器、气瓶充装许可证", "Licence to fill mobile pressure vessels and cylinders"),
  /** Permit to buy highly toxic chemicals (剧毒化学品购买许可证). */
  TOXIC_PURCHASE("剧毒化学品购买许可证", "Permit to buy highly toxic chemicals");

  private final String zh;
  private final String en;

  LicenceKind(String zh, String en) {
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
