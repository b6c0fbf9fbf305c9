package org.redline.facts;

/** Level of a training (培训级别). Source: 生产经营单位安全培训规定 12-17. */
@Term(zh = "培训级别", en = "Level of a training", source = "生产经营单位安全培训规定 12-17")
public enum TrainingLevel implements Coded {
  /** Plant or mine (厂（矿）级). */
  PLANT("厂（矿）级", "Plant or mine"),
  /** Workshop (车间（工段、区、队）级). */
  WORKSHOP("车间（工段、区、队）级", "Workshop"),
  /** Team (班组级). */
  TEAM("班组级", "Team");

  private final String zh;
  private final String en;

  TrainingLevel(String zh, String en) {
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
