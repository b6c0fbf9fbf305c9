package org.redline.facts;

/** Content of a training (培训内容). Source: 安全生产法 28; 生产经营单位安全培训规定 14-16. */
@Term(zh = "培训内容", en = "Content of a training", source = "安全生产法 28; 生产经营单位安全培训规定 14-16")
public enum TrainingContent implements Coded {
  /** Safety knowledge (安全生产知识). */
  SAFETY_KNOWLEDGE("安全生产知识", "Safety knowledge"),
  /** Rules and operating procedures (规章制度和操作规程). */
  RULES_AND_PROCEDURES("规章制度和操作规程", "Rules and operating procedures"),
  /** Safe skills of the post (岗位安全操作技能). */
  POST_SKILLS("岗位安全操作技能", "Safe skills of the post"),
  /** Emergency measures (事故应急处理措施). */
  EMERGENCY_MEASURES("事故应急处理措施", "Emergency measures"),
  /** Rights and duties (安全生产权利和义务). */
  RIGHTS_AND_DUTIES("安全生产权利和义务", "Rights and duties"),
  /** Self-rescue, first aid and escape (自救互救、疏散避险). */
  ESCAPE_AND_FIRST_AID("自救互救、疏散避险", "Self-rescue, first aid and escape"),
  /** Accident cases (事故案例). */
  ACCIDENT_CASES("事故案例", "Accident cases");

  private final String zh;
  private final String en;

  TrainingContent(String zh, String en) {
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
