package org.redline.memory;

import org.redline.facts.Coded;
import org.redline.facts.Term;

/** Verdict (判定). */
@Term(zh = "判定", en = "Verdict")
public enum Verdict implements Coded {
  /** Violated (违反). */
  VIOLATED("违反", "Violated"),
  /** Compliant (符合). */
  COMPLIANT("符合", "Compliant"),
  /** Undetermined (资料不足). */
  UNDETERMINED("资料不足", "Undetermined"),
  /** Not applicable (不适用). */
  NOT_APPLICABLE("不适用", "Not applicable");

  private final String zh;
  private final String en;

  Verdict(String zh, String en) {
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
