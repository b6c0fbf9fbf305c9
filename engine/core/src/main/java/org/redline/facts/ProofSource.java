package org.redline.facts;

/** How a fact was verified (核实方式). Source: 行政处罚法 46. */
@Term(zh = "核实方式", en = "How a fact was verified", source = "行政处罚法 46")
public enum ProofSource implements Coded {
  /** Declaration of the firm (企业申报). */
  DECLARATION("企业申报", "Declaration of the firm"),
  /** Seen on site by two officers (现场查验). */
  SITE("现场查验", "Seen on site by two officers"),
  /** Document (书证). */
  DOCUMENT("书证", "Document"),
  /** Register (登记系统). */
  REGISTER("登记系统", "Register"),
  /** Instrument (仪器检测). */
  INSTRUMENT("仪器检测", "Instrument"),
  /** Expert opinion (鉴定意见). */
  EXPERT("鉴定意见", "Expert opinion"),
  /** Recorded statement (询问笔录). */
  STATEMENT("询问笔录", "Recorded statement"),
  /** Third party (第三方). */
  THIRD_PARTY("第三方", "Third party");

  private final String zh;
  private final String en;

  ProofSource(String zh, String en) {
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
