package org.redline.facts;

/** Decision of the police (公安机关决定). Source: 国务院令310号 8, 9. */
@Term(zh = "公安机关决定", en = "Decision of the police", source = "国务院令310号 8, 9")
public enum PoliceDecision implements Coded {
  /** Pending (审查中). */
  PENDING("审查中", "Pending"),
  /** Case opened (立案). */
  ACCEPTED("立案", "Case opened"),
  /** Not opened (不予立案). */
  REFUSED("不予立案", "Not opened");

  private final String zh;
  private final String en;

  PoliceDecision(String zh, String en) {
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
