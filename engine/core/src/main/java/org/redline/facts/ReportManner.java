package org.redline.facts;

/** How the accident was reported (事故报告情况). Source: 国务院令493号 4, 35, 36. */
@Term(zh = "事故报告情况", en = "How the accident was reported", source = "国务院令493号 4, 35, 36")
public enum ReportManner implements Coded {
  /** In time and truthfully (及时如实报告). */
  PROPER("及时如实报告", "In time and truthfully"),
  /** Late (迟报). */
  LATE("迟报", "Late"),
  /** Omitted by negligence (漏报). */
  OMITTED("漏报", "Omitted by negligence"),
  /** Falsely (谎报). */
  FALSE("谎报", "Falsely"),
  /** Concealed (瞒报). */
  CONCEALED("瞒报", "Concealed");

  private final String zh;
  private final String en;

  ReportManner(String zh, String en) {
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
