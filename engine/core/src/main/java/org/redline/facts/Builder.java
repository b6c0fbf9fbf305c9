package org.redline.facts;

/** Builder of the safety facilities (施工主体). Source: 安全生产法 34; 危险化学品安全法 27. */
@Term(zh = "施工主体", en = "Builder of the safety facilities", source = "安全生产法 34; 危险化学品安全法 27")
public enum Builder implements Coded {
  /** The unit itself (本单位自行施工). */
  OWN("本单位自行施工", "The unit itself"),
  /** A contractor (外包施工单位). */
  CONTRACTOR("外包施工单位", "A contractor");

  private final String zh;
  private final String en;

  Builder(String zh, String en) {
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
