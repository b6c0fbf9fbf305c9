package org.redline.facts;

/** Occasion of a training (培训事由). Source: 安全生产法 28, 29; 建设工程安全生产管理条例 36, 37. */
@Term(zh = "培训事由", en = "Occasion of a training", source = "安全生产法 28, 29; 建设工程安全生产管理条例 36, 37")
public enum TrainingOccasion implements Coded {
  /** New on the job (新上岗). */
  FIRST_POST("新上岗", "New on the job"),
  /** Change of post (调整岗位). */
  CHANGE_OF_POST("调整岗位", "Change of post"),
  /** Return after absence (离岗后重新上岗). */
  RETURN("离岗后重新上岗", "Return after absence"),
  /** New process, technology, material or equipment (采用新工艺、新技术、新材料、新设备). */
  NEW_TECHNOLOGY("采用新工艺、新技术、新材料、新设备", "New process, technology, material or equipment"),
  /** Entry to a new construction site (进入新的施工现场). */
  NEW_SITE("进入新的施工现场", "Entry to a new construction site"),
  /** First training in office (任职初次培训). */
  TAKING_OFFICE("任职初次培训", "First training in office"),
  /** Yearly training (年度再培训). */
  YEARLY("年度再培训", "Yearly training"),
  /** Other (其他). */
  OTHER("其他", "Other");

  private final String zh;
  private final String en;

  TrainingOccasion(String zh, String en) {
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
