package org.redline.facts;

/** Kind of order (责令种类). Source: 安全生产法 65, 70; 行政处罚法 28. */
@Term(zh = "责令种类", en = "Kind of order", source = "安全生产法 65, 70; 行政处罚法 28")
public enum OrderKind implements Coded {
  /** Rectify within a term (责令限期改正). */
  RECTIFY("责令限期改正", "Rectify within a term"),
  /** Rectify at once (责令立即改正). */
  RECTIFY_AT_ONCE("责令立即改正", "Rectify at once"),
  /** Remove a hazard at once (责令立即排除隐患). */
  REMOVE_HAZARD("责令立即排除隐患", "Remove a hazard at once"),
  /** Evacuate (责令撤出作业人员). */
  EVACUATE("责令撤出作业人员", "Evacuate"),
  /** Suspend for now (on-site measure) (责令暂时停产停业（现场处理措施）). */
  SUSPEND_ON_SITE("责令暂时停产停业（现场处理措施）", "Suspend for now (on-site measure)"),
  /** Stop using equipment (责令停止使用设施设备). */
  STOP_USING("责令停止使用设施设备", "Stop using equipment"),
  /** Stop construction (责令停止建设或者施工). */
  STOP_CONSTRUCTION("责令停止建设或者施工", "Stop construction"),
  /** Stop production or business (责令停止生产经营). */
  STOP_PRODUCTION("责令停止生产经营", "Stop production or business"),
  /** Seal or seize (查封扣押). */
  SEAL_OR_SEIZE("查封扣押", "Seal or seize"),
  /** Cut power and explosives (停止供电供爆). */
  CUT_SUPPLY("停止供电供爆", "Cut power and explosives");

  private final String zh;
  private final String en;

  OrderKind(String zh, String en) {
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
