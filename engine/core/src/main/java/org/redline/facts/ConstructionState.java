package org.redline.facts;

/** State of construction (施工状态). */
@Term(zh = "施工状态", en = "State of construction")
public enum ConstructionState implements Coded {
  /** Not started (未开工). */
  NOT_STARTED("未开工", "Not started"),
  /** Under way (正在施工). */
  UNDER_WAY("正在施工", "Under way"),
  /** Halted (停工). */
  HALTED("停工", "Halted"),
  /** Finished (已竣工). */
  FINISHED("已竣工", "Finished");

  private final String zh;
  private final String en;

  ConstructionState(String zh, String en) {
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
