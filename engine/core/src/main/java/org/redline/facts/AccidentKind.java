package org.redline.facts;

/** Kind of accident (事故种类). */
@Term(zh = "事故种类", en = "Kind of accident")
public enum AccidentKind implements Coded {
  /** Work accident (生产安全事故). */
  PRODUCTION_SAFETY("生产安全事故", "Work accident"),
  /** Special-equipment accident (特种设备事故). */
  SPECIAL_EQUIPMENT("特种设备事故", "Special-equipment accident"),
  /** Fire (火灾). */
  FIRE("火灾", "Fire"),
  /** Road traffic accident (道路交通事故). */
  ROAD_TRAFFIC("道路交通事故", "Road traffic accident"),
  /** Other (其他). */
  OTHER("其他", "Other");

  private final String zh;
  private final String en;

  AccidentKind(String zh, String en) {
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
