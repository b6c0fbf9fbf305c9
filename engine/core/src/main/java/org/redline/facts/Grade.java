package org.redline.facts;

/** Grade of a fact (证据等级). Source: 行政处罚法 46. */
@Term(zh = "证据等级", en = "Grade of a fact", source = "行政处罚法 46")
public enum Grade implements Coded {
  /** Declared by the firm (企业申报). */
  DECLARED("企业申报", "Declared by the firm"),
  /** Verified (已核实). */
  VERIFIED("已核实", "Verified");

  private final String zh;
  private final String en;

  Grade(String zh, String en) {
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
