package org.redline.facts;

/** State of a trial run (试运行状态). Source: 总局令36号 21. */
@Term(zh = "试运行状态", en = "State of a trial run", source = "总局令36号 21")
public enum TrialState implements Coded {
  /** Not done (未进行). */
  NONE("未进行", "Not done"),
  /** Running (正在试运行). */
  RUNNING("正在试运行", "Running"),
  /** Ended (已结束). */
  ENDED("已结束", "Ended");

  private final String zh;
  private final String en;

  TrialState(String zh, String en) {
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
