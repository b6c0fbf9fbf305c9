package org.redline.memory;

import org.redline.facts.Coded;
import org.redline.facts.Term;

/** Legal kind of an action (法律性质). Source: 行政处罚法 9; 行政强制法 9. */
@Term(zh = "法律性质", en = "Legal kind of an action", source = "行政处罚法 9; 行政强制法 9")
public enum LegalKind implements Coded {
  /** Protective (保护性措施). */
  PROTECTIVE("保护性措施", "Protective"),
  /** Corrective (改正措施). */
  CORRECTIVE("改正措施", "Corrective"),
  /** Punitive (行政处罚). */
  PUNITIVE("行政处罚", "Punitive"),
  /** Governmental (政府决定). */
  GOVERNMENTAL("政府决定", "Governmental"),
  /** Supervision (监督措施). */
  SUPERVISION("监督措施", "Supervision"),
  /** Transfer (移送). */
  TRANSFER("移送", "Transfer"),
  /** Accountability (问责). */
  ACCOUNTABILITY("问责", "Accountability");

  private final String zh;
  private final String en;

  LegalKind(String zh, String en) {
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
