package org.redline.facts;

/** Occupational hazard (职业病危害程度). Source: 职业病防治法 17. */
@Term(zh = "职业病危害程度", en = "Occupational hazard", source = "职业病防治法 17")
public enum OccupationalHazard implements Coded {
  /** None (无). */
  NONE("无", "None"),
  /** General (一般). */
  GENERAL("一般", "General"),
  /** Serious (严重). */
  SERIOUS("严重", "Serious");

  private final String zh;
  private final String en;

  OccupationalHazard(String zh, String en) {
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
