package org.redline.facts;

/** Kind of closure (关闭种类). Source: 安全生产法 63, 113, 115; 煤矿安全生产条例 70. */
@Term(zh = "关闭种类", en = "Kind of closure", source = "安全生产法 63, 113, 115; 煤矿安全生产条例 70")
public enum ClosureKind implements Coded {
  /** Ban (取缔). */
  BAN("取缔", "Ban"),
  /** Closure by the government (政府决定关闭). */
  GOVERNMENT_CLOSURE("政府决定关闭", "Closure by the government");

  private final String zh;
  private final String en;

  ClosureKind(String zh, String en) {
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
