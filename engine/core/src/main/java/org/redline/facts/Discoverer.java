package org.redline.facts;

/** Found by (发现主体). */
@Term(zh = "发现主体", en = "Found by")
public enum Discoverer implements Coded {
  /** The firm itself (企业自查). */
  FIRM("企业自查", "The firm itself"),
  /** The authority (监管部门). */
  AUTHORITY("监管部门", "The authority"),
  /** A report (举报). */
  REPORT("举报", "A report"),
  /** Third party (第三方). */
  THIRD_PARTY("第三方", "Third party");

  private final String zh;
  private final String en;

  Discoverer(String zh, String en) {
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
