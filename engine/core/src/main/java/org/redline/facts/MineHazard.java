package org.redline.facts;

/**
 * Hazard of a coal mine that raises the rate of the safety fund (煤矿灾害类型). Source: 财资〔2022〕136号 7;
 * 财企〔2012〕16号 5.
 */
@Term(
    zh = "煤矿灾害类型",
    en = "Hazard of a coal mine that raises the rate of the safety fund",
    source = "财资〔2022〕136号 7; 财企〔2012〕16号 5")
public enum MineHazard implements Coded {
  /** Outburst (煤（岩）与瓦斯（二氧化碳）突出). */
  OUTBURST("煤（岩）与瓦斯（二氧化碳）突出", "Outburst"),
  /** Rock burst (冲击地压). */
  ROCK_BURST("冲击地压", "Rock burst"),
  /** High gas (高瓦斯). */
  HIGH_GAS("高瓦斯", "High gas"),
  /** Complex or very complex hydrogeology (水文地质类型复杂、极复杂). */
  COMPLEX_WATER("水文地质类型复杂、极复杂", "Complex or very complex hydrogeology"),
  /** Seam prone to spontaneous combustion (开采容易自燃煤层). */
  SPONTANEOUS_COMBUSTION("开采容易自燃煤层", "Seam prone to spontaneous combustion");

  private final String zh;
  private final String en;

  MineHazard(String zh, String en) {
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
