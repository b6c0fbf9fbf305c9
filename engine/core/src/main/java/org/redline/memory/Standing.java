package org.redline.memory;

import org.redline.facts.Coded;
import org.redline.facts.Term;

/** Standing of an action (处置性质). Source: 行政处罚法 16. */
@Term(zh = "处置性质", en = "Standing of an action", source = "行政处罚法 16")
public enum Standing implements Coded {
  /** Legal step (法定措施). */
  LAW("法定措施", "Legal step"),
  /** Campaign demand (专项要求). */
  CAMPAIGN("专项要求", "Campaign demand");

  private final String zh;
  private final String en;

  Standing(String zh, String en) {
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
