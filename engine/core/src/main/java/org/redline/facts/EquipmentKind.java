package org.redline.facts;

/** Kind of equipment (设备种类). Source: 安全生产法 36, 37; 特种设备安全法 2. */
@Term(zh = "设备种类", en = "Kind of equipment", source = "安全生产法 36, 37; 特种设备安全法 2")
public enum EquipmentKind implements Coded {
  /** Safety equipment (安全设备). */
  SAFETY_EQUIPMENT("安全设备", "Safety equipment"),
  /** Special equipment (特种设备). */
  SPECIAL_EQUIPMENT("特种设备", "Special equipment"),
  /** Special equipment of offshore oil or underground mines (海洋石油开采特种设备、矿山井下特种设备). */
  OFFSHORE_OR_MINE_SPECIAL(
      "海洋石油开采特种设备、矿山井下特种设备", "Special equipment of offshore oil or underground mines"),
  /** Container or vehicle for hazardous goods (危险物品的容器、运输工具). */
  HAZARDOUS_GOODS_CONTAINER("危险物品的容器、运输工具", "Container or vehicle for hazardous goods"),
  /** Other equipment or process (其他设备或者工艺). */
  OTHER("其他设备或者工艺", "Other equipment or process");

  private final String zh;
  private final String en;

  EquipmentKind(String zh, String en) {
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
