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
  OTHER("其他", "Other");

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
