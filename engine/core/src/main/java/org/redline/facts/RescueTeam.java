package org.redline.facts;

/** Rescue force (应急救援力量). Source: 安全生产法 82; 生产安全事故应急条例 10. */
@Term(zh = "应急救援力量", en = "Rescue force", source = "安全生产法 82; 生产安全事故应急条例 10")
public enum RescueTeam implements Coded {
  /** Team of its own (自建应急救援队伍). */
  OWN("自建应急救援队伍", "Team of its own"),
  /** Joint team of firms in one park (联合建立应急救援队伍). */
  JOINT("联合建立应急救援队伍", "Joint team of firms in one park"),
  /** Part-time rescuers only (只有兼职应急救援人员). */
  PART_TIME("只有兼职应急救援人员", "Part-time rescuers only"),
  /** None (都没有). */
  NONE("都没有", "None");

  private final String zh;
  private final String en;

  RescueTeam(String zh, String en) {
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
