package org.redline.facts;

/** Kind of emergency plan (预案种类). Source: 生产安全事故应急预案管理办法 6. */
@Term(zh = "预案种类", en = "Kind of emergency plan", source = "生产安全事故应急预案管理办法 6")
public enum PlanKind implements Coded {
  /** Comprehensive plan (综合应急预案). */
  COMPREHENSIVE("综合应急预案", "Comprehensive plan"),
  /** Special plan (专项应急预案). */
  SPECIAL("专项应急预案", "Special plan"),
  /** On-site plan (现场处置方案). */
  ON_SITE("现场处置方案", "On-site plan");

  private final String zh;
  private final String en;

  PlanKind(String zh, String en) {
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
