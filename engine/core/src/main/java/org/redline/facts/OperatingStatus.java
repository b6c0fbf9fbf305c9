package org.redline.facts;

/** Operating status (经营状态). */
@Term(zh = "经营状态", en = "Operating status")
public enum OperatingStatus implements Coded {
  /** In preparation (筹建). */
  PREPARING("筹建", "In preparation"),
  /** Operating (在产在营). */
  OPERATING("在产在营", "Operating"),
  /** Suspended (停产停业). */
  SUSPENDED("停产停业", "Suspended"),
  /** Closed (已关闭). */
  CLOSED("已关闭", "Closed");

  private final String zh;
  private final String en;

  OperatingStatus(String zh, String en) {
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
