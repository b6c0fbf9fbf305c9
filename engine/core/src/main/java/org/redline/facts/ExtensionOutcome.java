package org.redline.facts;

/** Outcome of an extension request (延期申请结果). */
@Term(zh = "延期申请结果", en = "Outcome of an extension request")
public enum ExtensionOutcome implements Coded {
  /** Pending (审查中). */
  PENDING("审查中", "Pending"),
  /** Granted (准予延期). */
  GRANTED("准予延期", "Granted"),
  /** Refused (不予延期). */
  REFUSED("不予延期", "Refused");

  private final String zh;
  private final String en;

  ExtensionOutcome(String zh, String en) {
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
