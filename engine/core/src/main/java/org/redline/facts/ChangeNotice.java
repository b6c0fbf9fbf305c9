package org.redline.facts;

/** Notice of appointment or dismissal (任免告知). Source: 安全生产法 26. */
@Term(zh = "任免告知", en = "Notice of appointment or dismissal", source = "安全生产法 26")
public enum ChangeNotice implements Coded {
  /** No change (没有任免). */
  NO_CHANGE("没有任免", "No change"),
  /** Given (已告知). */
  GIVEN("已告知", "Given"),
  /** Not given (未告知). */
  NOT_GIVEN("未告知", "Not given");

  private final String zh;
  private final String en;

  ChangeNotice(String zh, String en) {
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
