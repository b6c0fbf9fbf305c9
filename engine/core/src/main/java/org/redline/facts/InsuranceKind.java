package org.redline.facts;

/** Kind of insurance (险种). */
@Term(zh = "险种", en = "Kind of insurance")
public enum InsuranceKind implements Coded {
  /** Safety liability insurance (安全生产责任保险). */
  SAFETY_LIABILITY("安全生产责任保险", "Safety liability insurance"),
  /** Personal accident insurance (人身意外伤害保险). */
  PERSONAL_ACCIDENT("人身意外伤害保险", "Personal accident insurance"),
  /** Carrier's liability insurance (承运人责任险). */
  CARRIER_LIABILITY("承运人责任险", "Carrier's liability insurance");

  private final String zh;
  private final String en;

  InsuranceKind(String zh, String en) {
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
