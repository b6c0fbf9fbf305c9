package org.redline.facts;

/** Kind of technical service (技术服务种类). Source: 安全生产法 72. */
@Term(zh = "技术服务种类", en = "Kind of technical service", source = "安全生产法 72")
public enum ServiceKind implements Coded {
  /** Safety assessment (安全评价). */
  SAFETY_ASSESSMENT("安全评价", "Safety assessment"),
  /** Certification (认证). */
  CERTIFICATION("认证", "Certification"),
  /** Testing (检测). */
  TESTING("检测", "Testing"),
  /** Inspection (检验). */
  INSPECTION("检验", "Inspection");

  private final String zh;
  private final String en;

  ServiceKind(String zh, String en) {
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
