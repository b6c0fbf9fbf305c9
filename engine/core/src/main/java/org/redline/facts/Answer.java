package org.redline.facts;

/** Answer (认定结论). */
@Term(zh = "认定结论", en = "Answer")
public enum Answer implements Coded {
  /** Found (认定). */
  FOUND("认定", "Found"),
  /** Not found (不认定). */
  NOT_FOUND("不认定", "Not found");

  private final String zh;
  private final String en;

  Answer(String zh, String en) {
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
