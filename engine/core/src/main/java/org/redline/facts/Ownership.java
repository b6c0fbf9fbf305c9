package org.redline.facts;

/** Ownership (所有制). */
@Term(zh = "所有制", en = "Ownership")
public enum Ownership implements Coded {
  /** Central state-owned (央企). */
  CENTRAL_STATE("央企", "Central state-owned"),
  /** Local state-owned (地方国企). */
  LOCAL_STATE("地方国企", "Local state-owned"),
  /** Private (民营). */
  PRIVATE("民营", "Private"),
  /** Foreign-invested (外资). */
  FOREIGN("外资", "Foreign-invested"),
  /** Other (其他). */
  OTHER("其他", "Other");

  private final String zh;
  private final String en;

  Ownership(String zh, String en) {
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
