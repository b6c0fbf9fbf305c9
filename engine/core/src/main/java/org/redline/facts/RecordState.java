package org.redline.facts;

/** State of a record (记录情况). Source: 安全生产法 28, 41. */
@Term(zh = "记录情况", en = "State of a record", source = "安全生产法 28, 41")
public enum RecordState implements Coded {
  /** Not kept (未记录). */
  NONE("未记录", "Not kept"),
  /** Incomplete (记录不全). */
  INCOMPLETE("记录不全", "Incomplete"),
  /** Untruthful (记录不实). */
  UNTRUTHFUL("记录不实", "Untruthful"),
  /** Truthful and complete (如实完整). */
  TRUTHFUL("如实完整", "Truthful and complete");

  private final String zh;
  private final String en;

  RecordState(String zh, String en) {
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
