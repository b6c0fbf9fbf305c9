package org.redline.facts;

/** Cause or circumstance of an accident (事故原因或者情节). Source: 刑法 134-139之一, 229. */
@Term(zh = "事故原因或者情节", en = "Cause or circumstance of an accident", source = "刑法 134-139之一, 229")
public enum Cause implements Coded {
  /** Safety rules broken in production or operation (生产作业中违反安全管理规定). */
  RULES_BROKEN_IN_OPERATION("生产作业中违反安全管理规定", "Safety rules broken in production or operation"),
  /** Forced others into risky work (强令他人违章冒险作业). */
  FORCED_RISKY_WORK("强令他人违章冒险作业", "Forced others into risky work"),
  /** Knew of a major hazard and had work go on (明知重大事故隐患而不排除仍冒险组织作业). */
  KNOWN_MAJOR_HAZARD_IGNORED("明知重大事故隐患而不排除仍冒险组织作业", "Knew of a major hazard and had work go on"),
  /** Facilities or conditions below state rules (安全生产设施或者条件不符合国家规定). */
  FACILITIES_BELOW_STANDARD("安全生产设施或者条件不符合国家规定", "Facilities or conditions below state rules"),
  /** Event safety rules broken (举办大型活动违反安全管理规定). */
  EVENT_RULES_BROKEN("举办大型活动违反安全管理规定", "Event safety rules broken"),
  /**
   * Rules on hazardous goods broken in production, storage, transport or use (生产储存运输使用危险物品违反管理规定).
   */
  HAZARDOUS_GOODS_RULES_BROKEN(
      "生产储存运输使用危险物品违反管理规定",
      "Rules on hazardous goods broken in production, storage, transport or use"),
  /** Building quality lowered (降低工程质量标准). */
  BUILDING_QUALITY_LOWERED("降低工程质量标准", "Building quality lowered"),
  /** Knew that school facilities were dangerous (明知校舍或者教育教学设施有危险而不采取措施). */
  SCHOOL_FACILITIES_IGNORED("明知校舍或者教育教学设施有危险而不采取措施", "Knew that school facilities were dangerous"),
  /** Refused the fire authority’s notice (经消防监督机构通知改正而拒绝执行). */
  FIRE_NOTICE_REFUSED("经消防监督机构通知改正而拒绝执行", "Refused the fire authority’s notice"),
  /** Accident not or falsely reported (不报或者谎报事故). */
  REPORT_CONCEALED("不报或者谎报事故", "Accident not or falsely reported"),
  /** False or grossly inaccurate assessment (安全评价虚假或者重大失实). */
  FALSE_ASSESSMENT("安全评价虚假或者重大失实", "False or grossly inaccurate assessment");

  private final String zh;
  private final String en;

  Cause(String zh, String en) {
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
