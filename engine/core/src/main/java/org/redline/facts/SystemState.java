package org.redline.facts;

/** State of a system of rules (制度建立情况). Source: 安全生产法 4, 22, 41. */
@Term(zh = "制度建立情况", en = "State of a system of rules", source = "安全生产法 4, 22, 41")
public enum SystemState implements Coded {
  /** Not established (未建立). */
  NONE("未建立", "Not established"),
  /** Established but not carried out (已建立未落实). */
  ON_PAPER("已建立未落实", "Established but not carried out"),
  /** Established and carried out (已建立并落实). */
  IN_OPERATION("已建立并落实", "Established and carried out");

  private final String zh;
  private final String en;

  SystemState(String zh, String en) {
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
