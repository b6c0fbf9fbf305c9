package org.redline.facts;

/** Kind of penalty (处罚种类). Source: 行政处罚法 9. */
@Term(zh = "处罚种类", en = "Kind of penalty", source = "行政处罚法 9")
public enum PenaltyKind implements Coded {
  /** Warning (警告). */
  WARNING("警告", "Warning"),
  /** Fine (罚款). */
  FINE("罚款", "Fine"),
  /** Confiscation (没收). */
  CONFISCATION("没收", "Confiscation"),
  /** Suspension for rectification (停产停业整顿). */
  SUSPENSION_FOR_RECTIFICATION("停产停业整顿", "Suspension for rectification"),
  /** Suspension of production or business (停产停业). */
  SUSPENSION_OF_BUSINESS("停产停业", "Suspension of production or business"),
  /** Suspension of a licence (暂扣许可证件). */
  LICENCE_SUSPENSION("暂扣许可证件", "Suspension of a licence"),
  /** Revocation of a licence (吊销许可证件). */
  LICENCE_REVOCATION("吊销许可证件", "Revocation of a licence"),
  /** Restriction of practice (限制从业). */
  RESTRICTION("限制从业", "Restriction of practice"),
  /** Detention (行政拘留). */
  DETENTION("行政拘留", "Detention"),
  /** Daily fine (按日连续处罚). */
  DAILY_FINE("按日连续处罚", "Daily fine");

  private final String zh;
  private final String en;

  PenaltyKind(String zh, String en) {
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
