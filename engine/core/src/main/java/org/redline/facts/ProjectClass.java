package org.redline.facts;

/** Hazard class of a project (项目危险类别). Source: 安全生产法 32; 危险化学品安全法 24. */
@Term(zh = "项目危险类别", en = "Hazard class of a project", source = "安全生产法 32; 危险化学品安全法 24")
public enum ProjectClass implements Coded {
  /** Ordinary (一般项目). */
  NONE("一般项目", "Ordinary"),
  /** Coal mine (煤矿). */
  COAL_MINE("煤矿", "Coal mine"),
  /** Non-coal mine (非煤矿山). */
  NON_COAL_MINE("非煤矿山", "Non-coal mine"),
  /** Metal smelting (金属冶炼). */
  METAL_SMELTING("金属冶炼", "Metal smelting"),
  /** Production of hazardous chemicals (生产危险化学品). */
  HAZCHEM_PRODUCTION("生产危险化学品", "Production of hazardous chemicals"),
  /** Storage of hazardous chemicals (储存危险化学品). */
  HAZCHEM_STORAGE("储存危险化学品", "Storage of hazardous chemicals"),
  /** Long-distance hazardous-chemicals pipeline (危险化学品长输管道). */
  HAZCHEM_PIPELINE("危险化学品长输管道", "Long-distance hazardous-chemicals pipeline"),
  /** Loading of hazardous chemicals (装卸危险化学品). */
  HAZCHEM_LOADING("装卸危险化学品", "Loading of hazardous chemicals"),
  /**
   * Chemical project using hazardous chemicals above the set quantity (使用危险化学品从事生产并达到规定数量的化工项目).
   */
  HAZCHEM_USE(
      "使用危险化学品从事生产并达到规定数量的化工项目",
      "Chemical project using hazardous chemicals above the set quantity"),
  /** Production or storage of fireworks (生产、储存烟花爆竹). */
  FIREWORKS("生产、储存烟花爆竹", "Production or storage of fireworks"),
  /** Production, storage or loading of other hazardous goods (生产、储存、装卸其他危险物品). */
  OTHER_HAZARDOUS_GOODS(
      "生产、储存、装卸其他危险物品", "Production, storage or loading of other hazardous goods"),
  /** Other chemical project (其他化工项目). */
  OTHER_CHEMICAL("其他化工项目", "Other chemical project");

  private final String zh;
  private final String en;

  ProjectClass(String zh, String en) {
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
