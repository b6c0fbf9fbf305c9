package org.redline.facts;

/** Finding on main responsibility (主要责任认定). Source: 2015解释 7. */
@Term(zh = "主要责任认定", en = "Finding on main responsibility", source = "2015解释 7")
public enum Responsibility implements Coded {
  /** Main responsibility (负主要责任). */
  MAIN("负主要责任", "Main responsibility"),
  /** Secondary responsibility (负次要责任). */
  SECONDARY("负次要责任", "Secondary responsibility"),
  /** No responsibility (无责任). */
  NONE("无责任", "No responsibility");

  private final String zh;
  private final String en;

  Responsibility(String zh, String en) {
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
