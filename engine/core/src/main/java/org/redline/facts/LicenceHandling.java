package org.redline.facts;

/** What was done with a licence (证照转让出借情况). Source: 安全生产许可证条例 13; 危险化学品安全法 116; 城镇燃气管理条例 18. */
@Term(
    zh = "证照转让出借情况",
    en = "What was done with a licence",
    source = "安全生产许可证条例 13; 危险化学品安全法 116; 城镇燃气管理条例 18")
public enum LicenceHandling implements Coded {
  /** Kept (未转让出借). */
  KEPT("未转让出借", "Kept"),
  /** Transferred (转让). */
  TRANSFERRED("转让", "Transferred"),
  /** Rented out (出租). */
  RENTED("出租", "Rented out"),
  /** Lent (出借). */
  LENT("出借", "Lent"),
  /** Sold on (倒卖). */
  RESOLD("倒卖", "Sold on"),
  /** Pledged (抵押). */
  PLEDGED("抵押", "Pledged"),
  /** Altered (涂改变造). */
  ALTERED("涂改变造", "Altered");

  private final String zh;
  private final String en;

  LicenceHandling(String zh, String en) {
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
