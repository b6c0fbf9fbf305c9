package org.redline.facts;

/** Size class of the enterprise (企业规模). Source: 国统字〔2017〕213号. */
@Term(zh = "企业规模", en = "Size class of the enterprise", source = "国统字〔2017〕213号")
public enum Scale implements Coded {
  /** Micro (微型). */
  MICRO("微型", "Micro"),
  /** Small (小型). */
  SMALL("小型", "Small"),
  /** Medium (中型). */
  MEDIUM("中型", "Medium"),
  /** Large (大型). */
  LARGE("大型", "Large");

  private final String zh;
  private final String en;

  Scale(String zh, String en) {
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
