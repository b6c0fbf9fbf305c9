package org.redline.memory;

import org.redline.facts.Coded;
import org.redline.facts.Term;

/** Nature of the conduct (行为性质). Source: 打非治违统计口径. */
@Term(zh = "行为性质", en = "Nature of the conduct", source = "打非治违统计口径")
public enum Conduct implements Coded {
  /** Illegal: not entitled to operate or build at all (非法). */
  ILLEGAL("非法", "Illegal: not entitled to operate or build at all"),
  /** Unlawful: entitled, and breaking the law (违法). */
  UNLAWFUL("违法", "Unlawful: entitled, and breaking the law"),
  /** Irregular: entitled, and breaking rules (违规). */
  IRREGULAR("违规", "Irregular: entitled, and breaking rules");

  private final String zh;
  private final String en;

  Conduct(String zh, String en) {
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
