package org.redline.facts;

/** Kind of project permit (建设手续种类). Source: 建筑法 7; 城乡规划法. */
@Term(zh = "建设手续种类", en = "Kind of project permit", source = "建筑法 7; 城乡规划法")
public enum ProjectPermitKind implements Coded {
  /** Project approval or filing (立项批准、核准或备案). */
  APPROVAL("立项批准、核准或备案", "Project approval or filing"),
  /** Land use (用地手续). */
  LAND("用地手续", "Land use"),
  /** Planning permit (建设工程规划许可证). */
  PLANNING("建设工程规划许可证", "Planning permit"),
  /** Construction permit (施工许可证). */
  CONSTRUCTION("施工许可证", "Construction permit"),
  /** Fire design review (消防设计审查). */
  FIRE_DESIGN("消防设计审查", "Fire design review"),
  /** Fire acceptance (消防验收). */
  FIRE_ACCEPTANCE("消防验收", "Fire acceptance");

  private final String zh;
  private final String en;

  ProjectPermitKind(String zh, String en) {
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
