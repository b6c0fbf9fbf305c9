package org.redline.facts;

/** Kind of site (场所种类). Source: 安全生产法 42; 消防法 73. */
@Term(zh = "场所种类", en = "Kind of site", source = "安全生产法 42; 消防法 73")
public enum SiteKind implements Coded {
  /** Workplace (生产作业场所). */
  WORKPLACE("生产作业场所", "Workplace"),
  /** Warehouse (仓库). */
  WAREHOUSE("仓库", "Warehouse"),
  /** Shop or business premises (商店、营业场所). */
  SHOP("商店、营业场所", "Shop or business premises"),
  /** Dining premises (餐饮场所). */
  DINING("餐饮场所", "Dining premises"),
  /** Staff dormitory (员工宿舍). */
  DORMITORY("员工宿舍", "Staff dormitory"),
  /** Other (其他). */
  OTHER("其他", "Other");

  private final String zh;
  private final String en;

  SiteKind(String zh, String en) {
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
