package org.redline.facts;

/** Organiser (组织者). Source: 安全生产法 34. */
@Term(zh = "组织者", en = "Organiser", source = "安全生产法 34")
public enum Organiser implements Coded {
  /** The building unit (建设单位). */
  BUILDER("建设单位", "The building unit"),
  /** The authority (主管部门). */
  AUTHORITY("主管部门", "The authority"),
  /** Other (其他). */
  OTHER("其他", "Other");

  private final String zh;
  private final String en;

  Organiser(String zh, String en) {
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
