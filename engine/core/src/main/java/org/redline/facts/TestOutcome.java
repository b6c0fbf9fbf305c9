package org.redline.facts;

/** Outcome of a test or acceptance (检验结果). */
@Term(zh = "检验结果", en = "Outcome of a test or acceptance")
public enum TestOutcome implements Coded {
  /** Not done (未进行). */
  NONE("未进行", "Not done"),
  /** Passed (合格). */
  PASSED("合格", "Passed"),
  /** Failed (不合格). */
  FAILED("不合格", "Failed");

  private final String zh;
  private final String en;

  TestOutcome(String zh, String en) {
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
