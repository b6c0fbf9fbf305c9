package org.redline.facts;

/** State of rescue equipment (应急器材状况). Source: 安全生产法 82; 生产安全事故应急条例 13. */
@Term(zh = "应急器材状况", en = "State of rescue equipment", source = "安全生产法 82; 生产安全事故应急条例 13")
public enum EquipmentState implements Coded {
  /** Provided and maintained (已配备并经常维护保养). */
  MAINTAINED("已配备并经常维护保养", "Provided and maintained"),
  /** Provided but not maintained (已配备未维护保养). */
  NOT_MAINTAINED("已配备未维护保养", "Provided but not maintained"),
  /** Not provided (未配备). */
  NONE("未配备", "Not provided");

  private final String zh;
  private final String en;

  EquipmentState(String zh, String en) {
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
