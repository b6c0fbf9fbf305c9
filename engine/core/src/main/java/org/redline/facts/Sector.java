package org.redline.facts;

/** Sector (行业类别). Source: 安全生产法 24; 安全生产许可证条例 2. */
@Term(zh = "行业类别", en = "Sector", source = "安全生产法 24; 安全生产许可证条例 2")
public enum Sector implements Coded {
  /** Coal mining (煤矿). */
  COAL_MINING("煤矿", "Coal mining"),
  /** Non-coal mining (非煤矿山). */
  NON_COAL_MINING("非煤矿山", "Non-coal mining"),
  /** Oil and gas extraction (石油天然气开采). */
  OIL_AND_GAS("石油天然气开采", "Oil and gas extraction"),
  /** Metal smelting (金属冶炼). */
  METAL_SMELTING("金属冶炼", "Metal smelting"),
  /** Construction (建筑施工). */
  CONSTRUCTION("建筑施工", "Construction"),
  /** Road transport (道路运输). */
  ROAD_TRANSPORT("道路运输", "Road transport"),
  /** Other transport (其他运输). */
  OTHER_TRANSPORT("其他运输", "Other transport"),
  /** Hazardous chemicals: production (危险化学品生产). */
  HAZCHEM_PRODUCTION("危险化学品生产", "Hazardous chemicals: production"),
  /** Hazardous chemicals: storage (危险化学品储存). */
  HAZCHEM_STORAGE("危险化学品储存", "Hazardous chemicals: storage"),
  /** Hazardous chemicals: trading (危险化学品经营). */
  HAZCHEM_TRADING("危险化学品经营", "Hazardous chemicals: trading"),
  /** Hazardous chemicals: use in production (使用危险化学品从事生产). */
  HAZCHEM_USE("使用危险化学品从事生产", "Hazardous chemicals: use in production"),
  /** Fireworks: production (烟花爆竹生产). */
  FIREWORKS_PRODUCTION("烟花爆竹生产", "Fireworks: production"),
  /** Fireworks: trading (烟花爆竹经营). */
  FIREWORKS_TRADING("烟花爆竹经营", "Fireworks: trading"),
  /** Civil explosives (民用爆炸物品). */
  EXPLOSIVES("民用爆炸物品", "Civil explosives"),
  /** Machinery (机械制造). */
  MACHINERY("机械制造", "Machinery"),
  /** Light industry (轻工). */
  LIGHT_INDUSTRY("轻工", "Light industry"),
  /** Textiles (纺织). */
  TEXTILES("纺织", "Textiles"),
  /** Building materials (建材). */
  BUILDING_MATERIALS("建材", "Building materials"),
  /** Power (电力). */
  POWER("电力", "Power"),
  /** Catering (餐饮). */
  CATERING("餐饮", "Catering"),
  /** Trade and retail (商贸). */
  RETAIL("商贸", "Trade and retail"),
  /** Hotels and entertainment (宾馆娱乐). */
  HOTEL_ENTERTAINMENT("宾馆娱乐", "Hotels and entertainment"),
  /** Other (其他). */
  OTHER("其他", "Other");

  private final String zh;
  private final String en;

  Sector(String zh, String en) {
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
