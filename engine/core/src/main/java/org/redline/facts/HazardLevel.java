package org.redline.facts;

/** Level of a hazard (隐患级别). Source: 总局令16号 3; 安全生产法 41. */
@Term(zh = "隐患级别", en = "Level of a hazard", source = "总局令16号 3; 安全生产法 41")
public enum HazardLevel implements Coded {
  /** General (一般事故隐患). */
  GENERAL("一般事故隐患", "General"),
  /** Major (重大事故隐患). */
  MAJOR("重大事故隐患", "Major");

  private final String zh;
  private final String en;

  HazardLevel(String zh, String en) {
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
