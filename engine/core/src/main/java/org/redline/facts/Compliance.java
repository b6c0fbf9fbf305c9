package org.redline.facts;

/** Whether it was obeyed (执行情况). Source: 安全生产法 70, 113. */
@Term(zh = "执行情况", en = "Whether it was obeyed", source = "安全生产法 70, 113")
public enum Compliance implements Coded {
  /** Not yet due (尚未到执行时). */
  PENDING("尚未到执行时", "Not yet due"),
  /** Obeyed (已执行). */
  OBEYED("已执行", "Obeyed"),
  /** Refused (拒不执行). */
  REFUSED("拒不执行", "Refused"),
  /** Could not (客观上不能执行). */
  IMPOSSIBLE("客观上不能执行", "Could not");

  private final String zh;
  private final String en;

  Compliance(String zh, String en) {
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
