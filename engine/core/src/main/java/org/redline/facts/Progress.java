package org.redline.facts;

/** Whether it goes on (进行状态). */
@Term(zh = "进行状态", en = "Whether it goes on")
public enum Progress implements Coded {
  /** Going on (仍在进行). */
  ONGOING("仍在进行", "Going on"),
  /** Stopped (已停止). */
  STOPPED("已停止", "Stopped");

  private final String zh;
  private final String en;

  Progress(String zh, String en) {
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
