package org.redline.facts;

/** State of supervision listing (挂牌督办状态). Source: 安全生产法 41. */
@Term(zh = "挂牌督办状态", en = "State of supervision listing", source = "安全生产法 41")
public enum ListingState implements Coded {
  /** Not listed (未挂牌). */
  NONE("未挂牌", "Not listed"),
  /** Listed (挂牌督办中). */
  LISTED("挂牌督办中", "Listed"),
  /** Struck off (已销号). */
  STRUCK_OFF("已销号", "Struck off");

  private final String zh;
  private final String en;

  ListingState(String zh, String en) {
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
