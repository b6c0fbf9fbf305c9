package org.redline.facts;

/** Relation (相关方关系). Source: 安全生产法 48, 49. */
@Term(zh = "相关方关系", en = "Relation", source = "安全生产法 48, 49")
public enum Relation implements Coded {
  /** Contractor (承包单位). */
  CONTRACTOR("承包单位", "Contractor"),
  /** Tenant (承租单位). */
  TENANT("承租单位", "Tenant"),
  /** Takes equipment only (仅承包、承租设备的单位或者个人). */
  EQUIPMENT_LESSEE("仅承包、承租设备的单位或者个人", "Takes equipment only"),
  /** Unit in the same work area (同一作业区域内的单位). */
  SAME_WORK_AREA("同一作业区域内的单位", "Unit in the same work area"),
  /** None of these (无上述关系). */
  NONE("无上述关系", "None of these");

  private final String zh;
  private final String en;

  Relation(String zh, String en) {
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
