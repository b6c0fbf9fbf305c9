package org.redline.facts;

/** Outcome of a review (审查结果). */
@Term(zh = "审查结果", en = "Outcome of a review")
public enum ReviewOutcome implements Coded {
  /** Not applied for (未申请). */
  NONE("未申请", "Not applied for"),
  /** Pending (审查中). */
  PENDING("审查中", "Pending"),
  /** Approved (同意). */
  APPROVED("同意", "Approved"),
  /** Rejected (不同意). */
  REJECTED("不同意", "Rejected");

  private final String zh;
  private final String en;

  ReviewOutcome(String zh, String en) {
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
