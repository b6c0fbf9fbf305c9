package org.redline.facts;

/** State of use (投产状态). */
@Term(zh = "投产状态", en = "State of use")
public enum UseState implements Coded {
  /** Not in use (未投入使用). */
  NOT_IN_USE("未投入使用", "Not in use"),
  /** Trial run (试生产（使用）). */
  TRIAL("试生产（使用）", "Trial run"),
  /** In use (已投入生产使用). */
  IN_USE("已投入生产使用", "In use"),
  /** Stopped (已停用). */
  STOPPED("已停用", "Stopped");

  private final String zh;
  private final String en;

  UseState(String zh, String en) {
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
