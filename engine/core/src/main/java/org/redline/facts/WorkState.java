package org.redline.facts;

/** Whether it was done (完成情况). */
@Term(zh = "完成情况", en = "Whether it was done")
public enum WorkState implements Coded {
  /** Not done (未进行). */
  NONE("未进行", "Not done"),
  /** Done (已完成). */
  DONE("已完成", "Done");

  private final String zh;
  private final String en;

  WorkState(String zh, String en) {
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
