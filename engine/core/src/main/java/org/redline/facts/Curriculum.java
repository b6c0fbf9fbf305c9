package org.redline.facts;

/** Emergency and fire education in the curriculum (应急教育和消防知识纳入教学). Source: 突发事件应对法 43; 消防法 6. */
@Term(
    zh = "应急教育和消防知识纳入教学",
    en = "Emergency and fire education in the curriculum",
    source = "突发事件应对法 43; 消防法 6")
public enum Curriculum implements Coded {
  /** No school (不是学校). */
  NO_SCHOOL("不是学校", "No school"),
  /** Included (已纳入). */
  INCLUDED("已纳入", "Included"),
  /** Not included (未纳入). */
  NOT_INCLUDED("未纳入", "Not included");

  private final String zh;
  private final String en;

  Curriculum(String zh, String en) {
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
