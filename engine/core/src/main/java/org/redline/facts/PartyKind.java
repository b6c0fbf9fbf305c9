package org.redline.facts;

/** Party (当事人). Source: 行政处罚法 4. */
@Term(zh = "当事人", en = "Party", source = "行政处罚法 4")
public enum PartyKind implements Coded {
  /** The unit (单位). */
  UNIT("单位", "The unit"),
  /** Principal person (主要负责人). */
  PRINCIPAL("主要负责人", "Principal person"),
  /** Individual investor (个人投资人). */
  INVESTOR("个人投资人", "Individual investor"),
  /** Other head (其他负责人). */
  OTHER_HEAD("其他负责人", "Other head"),
  /** Safety manager (安全生产管理人员). */
  SAFETY_MANAGER("安全生产管理人员", "Safety manager"),
  /** Person in charge directly responsible and others directly responsible (直接负责的主管人员和其他直接责任人员). */
  DIRECTLY_RESPONSIBLE(
      "直接负责的主管人员和其他直接责任人员",
      "Person in charge directly responsible and others directly responsible"),
  /** Service agency (中介服务机构). */
  AGENCY("中介服务机构", "Service agency"),
  /** Directly responsible person of the service agency (中介服务机构的直接责任人员). */
  AGENCY_PERSON("中介服务机构的直接责任人员", "Directly responsible person of the service agency");

  private final String zh;
  private final String en;

  PartyKind(String zh, String en) {
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
