package org.redline.facts;

/** Dangerous conduct (危险行为). Source: 刑法 134之一. */
@Term(zh = "危险行为", en = "Dangerous conduct", source = "刑法 134之一")
public enum DangerousConduct implements Coded {
  /**
   * Monitoring, alarm, protection or rescue equipment shut off or destroyed (关闭、破坏监控、报警、防护、救生设备设施).
   */
  ALARM_DISABLED(
      "关闭、破坏监控、报警、防护、救生设备设施",
      "Monitoring, alarm, protection or rescue equipment shut off or destroyed"),
  /** Their data altered, hidden or destroyed (篡改、隐瞒、销毁相关数据、信息). */
  DATA_FALSIFIED("篡改、隐瞒、销毁相关数据、信息", "Their data altered, hidden or destroyed");

  private final String zh;
  private final String en;

  DangerousConduct(String zh, String en) {
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
