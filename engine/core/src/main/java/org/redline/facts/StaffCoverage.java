package org.redline.facts;

/** How many of the staff are reached (人员覆盖情况). Source: 安全生产法 28. */
@Term(zh = "人员覆盖情况", en = "How many of the staff are reached", source = "安全生产法 28")
public enum StaffCoverage implements Coded {
  /** All (全部). */
  ALL("全部", "All"),
  /** Not all (部分或者全部没有). */
  NOT_ALL("部分或者全部没有", "Not all"),
  /** There are no such staff (没有此类人员). */
  NO_SUCH_STAFF("没有此类人员", "There are no such staff");

  private final String zh;
  private final String en;

  StaffCoverage(String zh, String en) {
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
