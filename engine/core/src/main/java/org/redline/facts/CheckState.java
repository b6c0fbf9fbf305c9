package org.redline.facts;

/** Result of a check (检查结果). */
@Term(zh = "检查结果", en = "Result of a check")
public enum CheckState implements Coded {
  /** Met (符合). */
  MET("符合", "Met"),
  /** Not met (不符合). */
  NOT_MET("不符合", "Not met"),
  /** Not met, and put right since (曾不符合，已改正). */
  PUT_RIGHT("曾不符合，已改正", "Not met, and put right since");

  private final String zh;
  private final String en;

  CheckState(String zh, String en) {
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
