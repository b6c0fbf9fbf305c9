package org.redline.web.enforcement;

import org.redline.facts.Coded;

/** What becomes of what was sealed or seized (查封扣押处理). Source: 行政强制法 27, 28. */
enum Disposal implements Coded {
  /** The seal ends, what was seized is given back (解除). */
  RELEASE("解除查封、扣押，退还财物", "Released and given back", "《行政强制法》第二十七条、第二十八条"),
  /** Confiscated, where the law has it so (没收). */
  CONFISCATE("没收查封、扣押的非法财物", "Confiscated", "《行政强制法》第二十七条"),
  /** Destroyed, where a law or regulation has it so (销毁). */
  DESTROY("销毁查封、扣押的财物", "Destroyed", "《行政强制法》第二十七条");

  private final String zh;
  private final String en;
  private final String grounds;

  Disposal(String zh, String en, String grounds) {
    this.zh = zh;
    this.en = en;
    this.grounds = grounds;
  }

  @Override
  public String zh() {
    return zh;
  }

  @Override
  public String en() {
    return en;
  }

  /** The articles that it rests on, as documents cite them. */
  String grounds() {
    return grounds;
  }
}
