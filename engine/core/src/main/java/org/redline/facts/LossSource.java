package org.redline.facts;

/** Source of the loss figure (损失数额来源). */
@Term(zh = "损失数额来源", en = "Source of the loss figure")
public enum LossSource implements Coded {
  /** Estimate of the firm (企业估算). */
  ESTIMATE("企业估算", "Estimate of the firm"),
  /** Investigation (事故调查认定). */
  INVESTIGATION("事故调查认定", "Investigation"),
  /** Expert opinion (鉴定). */
  EXPERT("鉴定", "Expert opinion");

  private final String zh;
  private final String en;

  LossSource(String zh, String en) {
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
