package org.redline.facts;

/** Question that a person must decide (认定事项). Source: 行政处罚法 32, 33; 刑法 134之一. */
@Term(zh = "认定事项", en = "Question that a person must decide", source = "行政处罚法 32, 33; 刑法 134之一")
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
  LOST_CONDITIONS("经停产整顿仍不具备安全生产条件", "Conditions still not met after suspension");

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
