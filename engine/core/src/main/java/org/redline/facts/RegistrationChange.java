package org.redline.facts;

/** Change of what is registered (登记内容变更情况). Source: 危险化学品安全法 86. */
@Term(zh = "登记内容变更情况", en = "Change of what is registered", source = "危险化学品安全法 86")
public enum RegistrationChange implements Coded {
  /** No change (无变更). */
  NONE("无变更", "No change"),
  /** A new hazard was found (发现新的危险特性). */
  NEW_HAZARD("发现新的危险特性", "A new hazard was found"),
  /** Other content changed (其他登记内容变更). */
  OTHER_CONTENT("其他登记内容变更", "Other content changed");

  private final String zh;
  private final String en;

  RegistrationChange(String zh, String en) {
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
