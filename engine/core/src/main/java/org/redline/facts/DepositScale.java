package org.redline.facts;

/** Size class of the risk deposit (风险抵押金企业规模). Source: 国统字〔2003〕17号. */
@Term(zh = "风险抵押金企业规模", en = "Size class of the risk deposit", source = "国统字〔2003〕17号")
public enum DepositScale implements Coded {
  /** Small (小型). */
  SMALL("小型", "Small"),
  /** Medium (中型). */
  MEDIUM("中型", "Medium"),
  /** Large (大型). */
  LARGE("大型", "Large"),
  /** Extra large (特大型). */
  EXTRA_LARGE("特大型", "Extra large");

  private final String zh;
  private final String en;

  DepositScale(String zh, String en) {
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
