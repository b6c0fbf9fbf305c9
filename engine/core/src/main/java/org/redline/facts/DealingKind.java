package org.redline.facts;

/**
 * Kind of dealing (交易种类). Source: 危险化学品安全法 53, 60, 65; 民用爆炸物品安全管理条例 22; 烟花爆竹安全管理条例 20, 21; 城镇燃气管理条例
 * 18.
 */
@Term(
    zh = "交易种类",
    en = "Kind of dealing",
    source = "危险化学品安全法 53, 60, 65; 民用爆炸物品安全管理条例 22; 烟花爆竹安全管理条例 20, 21; 城镇燃气管理条例 18")
public enum DealingKind implements Coded {
  /** Purchase of hazardous chemicals (采购危险化学品). */
  HAZCHEM_PURCHASE("采购危险化学品", "Purchase of hazardous chemicals"),
  /** Purchase of highly toxic chemicals (购买剧毒化学品). */
  TOXIC_PURCHASE("购买剧毒化学品", "Purchase of highly toxic chemicals"),
  /** Sale of highly toxic chemicals or of those for making explosives (销售剧毒或者易制爆危险化学品). */
  TOXIC_SALE("销售剧毒或者易制爆危险化学品", "Sale of highly toxic chemicals or of those for making explosives"),
  /** Consignment of hazardous chemicals to a carrier (委托运输危险化学品). */
  HAZCHEM_CONSIGNMENT("委托运输危险化学品", "Consignment of hazardous chemicals to a carrier"),
  /** Sale of civil explosives (销售民用爆炸物品). */
  EXPLOSIVES_SALE("销售民用爆炸物品", "Sale of civil explosives"),
  /** Sale of black powder, pyrotechnic mixtures or fuses (销售黑火药、烟火药、引火线). */
  POWDER_SALE("销售黑火药、烟火药、引火线", "Sale of black powder, pyrotechnic mixtures or fuses"),
  /** Wholesale of fireworks to retailers (向烟花爆竹零售经营者供货). */
  FIREWORKS_WHOLESALE("向烟花爆竹零售经营者供货", "Wholesale of fireworks to retailers"),
  /** Retail of fireworks (零售烟花爆竹). */
  FIREWORKS_RETAIL("零售烟花爆竹", "Retail of fireworks"),
  /** Supply of gas for resale (供应用于经营的燃气). */
  GAS_SUPPLY("供应用于经营的燃气", "Supply of gas for resale"),
  /** Other (其他). */
  OTHER("其他", "Other");

  private final String zh;
  private final String en;

  DealingKind(String zh, String en) {
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
