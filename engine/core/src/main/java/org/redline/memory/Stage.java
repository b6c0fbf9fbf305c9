package org.redline.memory;

import org.redline.facts.Coded;
import org.redline.facts.Term;

/** Stage of a measure (处置阶段). Source: 安全生产法 94-110. */
@Term(zh = "处置阶段", en = "Stage of a measure", source = "安全生产法 94-110")
public enum Stage implements Coded {
  /** First (初次). */
  FIRST("初次", "First"),
  /** Overdue (逾期未改正). */
  OVERDUE("逾期未改正", "Overdue"),
  /** Refused (拒不执行). */
  REFUSED("拒不执行", "Refused"),
  /** Serious (情节严重). */
  SERIOUS("情节严重", "Serious"),
  /** After an accident (发生事故). */
  ACCIDENT("发生事故", "After an accident");

  private final String zh;
  private final String en;

  Stage(String zh, String en) {
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
