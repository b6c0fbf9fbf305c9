package org.redline.facts;

/** State of a hazard (隐患状态). */
@Term(zh = "隐患状态", en = "State of a hazard")
public enum HazardState implements Coded {
  /** Open (未排除). */
  OPEN("未排除", "Open"),
  /** Removed (已排除). */
  REMOVED("已排除", "Removed");

  private final String zh;
  private final String en;

  HazardState(String zh, String en) {
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
