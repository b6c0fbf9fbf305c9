package org.redline.memory;

import org.redline.facts.Coded;
import org.redline.facts.Term;

/** State of a breach (违法状态). Source: 行政处罚法 36. */
@Term(zh = "违法状态", en = "State of a breach", source = "行政处罚法 36")
public enum BreachState implements Coded {
  /** Continuing (仍在持续). */
  CONTINUING("仍在持续", "Continuing"),
  /** Ended by itself (已结束). */
  ENDED("已结束", "Ended by itself"),
  /** Put right (已改正). */
  CURED("已改正", "Put right");

  private final String zh;
  private final String en;

  BreachState(String zh, String en) {
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
