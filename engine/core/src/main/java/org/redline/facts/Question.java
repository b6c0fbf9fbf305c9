package org.redline.facts;

/** Question that a person must decide (认定事项). Source: 行政处罚法 32, 33; 刑法 134之一; 安全生产法 70. */
@Term(
    zh = "认定事项",
    en = "Question that a person must decide",
    source = "行政处罚法 32, 33; 刑法 134之一; 安全生产法 70")
public enum Question implements Coded {
  /** Real danger of a grave accident (具有发生重大伤亡事故或者其他严重后果的现实危险). */
  REAL_DANGER("具有发生重大伤亡事故或者其他严重后果的现实危险", "Real danger of a grave accident"),
  /** Real danger of a work accident (有发生生产安全事故的现实危险). */
  IMMINENT_DANGER("有发生生产安全事故的现实危险", "Real danger of a work accident"),
  /** Serious circumstances (情节严重). */
  SERIOUS_CIRCUMSTANCES("情节严重", "Serious circumstances"),
  /** The breach is minor (违法行为轻微). */
  MINOR("违法行为轻微", "The breach is minor"),
  /** No harm was done (未造成危害后果). */
  NO_HARM("未造成危害后果", "No harm was done"),
  /** First breach (初次违法). */
  FIRST_TIME("初次违法", "First breach"),
  /** The party has proved no fault (当事人证明没有主观过错). */
  NO_FAULT_PROVED("当事人证明没有主观过错", "The party has proved no fault"),
  /** Safety conditions are not met (不具备安全生产条件). */
  CONDITIONS_NOT_MET("不具备安全生产条件", "Safety conditions are not met"),
  /** Cutting supply is safe (停供可以保证安全). */
  SAFETY_OF_CUTTING("停供可以保证安全", "Cutting supply is safe"),
  /** Extremely grave (情节特别严重、影响特别恶劣). */
  EXTREMELY_GRAVE("情节特别严重、影响特别恶劣", "Extremely grave"),
  /** Conditions still not met after suspension (经停产整顿仍不具备安全生产条件). */
  LOST_CONDITIONS("经停产整顿仍不具备安全生产条件", "Conditions still not met after suspension"),
  /** The principal person has not fulfilled the duties of the law (主要负责人未履行安全生产管理职责). */
  DUTY_NOT_FULFILLED(
      "主要负责人未履行安全生产管理职责", "The principal person has not fulfilled the duties of the law"),
  /** The harm of an accident was widened (事故危害扩大). */
  HARM_WIDENED("事故危害扩大", "The harm of an accident was widened"),
  /**
   * Another head or a safety manager has not fulfilled the duties of the law
   * (其他负责人、安全生产管理人员未履行安全生产管理职责).
   */
  MANAGER_DUTY_NOT_FULFILLED(
      "其他负责人、安全生产管理人员未履行安全生产管理职责",
      "Another head or a safety manager has not fulfilled the duties of the law"),
  /**
   * Experts found that the disaster cannot be controlled with present techniques
   * (专家论证现有技术条件下难以有效防治重大灾害).
   */
  BEYOND_CONTROL(
      "专家论证现有技术条件下难以有效防治重大灾害",
      "Experts found that the disaster cannot be controlled with present techniques"),
  /** Put right in time (及时改正). */
  CURED_IN_TIME("及时改正", "Put right in time"),
  /** The harm is slight (危害后果轻微). */
  SLIGHT_HARM("危害后果轻微", "The harm is slight"),
  /** One of the cases of the list of seriously dishonest entities (属于应当列入严重失信主体名单的情形). */
  DISHONESTY_CASE(
      "属于应当列入严重失信主体名单的情形", "One of the cases of the list of seriously dishonest entities"),
  /** A false document was given on purpose (故意提供虚假证明文件). */
  FALSE_DOCUMENT_ON_PURPOSE("故意提供虚假证明文件", "A false document was given on purpose"),
  /** Gross negligence led to a grossly inaccurate document (严重不负责任出具的证明文件有重大失实). */
  GROSSLY_INACCURATE_DOCUMENT(
      "严重不负责任出具的证明文件有重大失实", "Gross negligence led to a grossly inaccurate document"),
  /** Other grave consequences or a grave accident (造成其他严重后果或者重大安全事故的情形). */
  OTHER_GRAVE_CONSEQUENCES("造成其他严重后果或者重大安全事故的情形", "Other grave consequences or a grave accident"),
  /**
   * The principal person was sentenced or removed from office for the accident
   * (主要负责人因事故受刑事处罚或者撤职处分).
   */
  PRINCIPAL_SENTENCED_OR_REMOVED(
      "主要负责人因事故受刑事处罚或者撤职处分",
      "The principal person was sentenced or removed from office for the accident"),
  /** The penalties counted fall in the time of the major hazard (所计处罚与重大事故隐患存在于同一期间). */
  PENALTIES_DURING_HAZARD(
      "所计处罚与重大事故隐患存在于同一期间", "The penalties counted fall in the time of the major hazard"),
  /** The head of the department has approved (本部门主要负责人已批准). */
  HEAD_APPROVED("本部门主要负责人已批准", "The head of the department has approved"),
  /** The unit was told 24 hours ahead that power is cut (停止供电已提前二十四小时通知). */
  TOLD_A_DAY_AHEAD("停止供电已提前二十四小时通知", "The unit was told 24 hours ahead that power is cut"),
  /** An emergency endangers safety (有危及生产安全的紧急情形). */
  SAFETY_EMERGENCY("有危及生产安全的紧急情形", "An emergency endangers safety"),
  /** An agency issued an inaccurate report (机构出具失实报告). */
  INACCURATE_REPORT("机构出具失实报告", "An agency issued an inaccurate report"),
  /** A licence was granted against the conditions or the procedure of the law (发证不符合法定条件或者程序). */
  GRANTED_UNLAWFULLY(
      "发证不符合法定条件或者程序", "A licence was granted against the conditions or the procedure of the law");

  private final String zh;
  private final String en;

  Question(String zh, String en) {
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
