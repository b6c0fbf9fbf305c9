package org.redline.facts;

/** Conduct after an accident (事故后的行为). Source: 安全生产法 110; 国务院令493号 35, 36. */
@Term(zh = "事故后的行为", en = "Conduct after an accident", source = "安全生产法 110; 国务院令493号 35, 36")
public enum AccidentConduct implements Coded {
  /** The principal person organised no rescue at once (主要负责人不立即组织抢救). */
  RESCUE_NOT_ORGANISED("主要负责人不立即组织抢救", "The principal person organised no rescue at once"),
  /** The principal person left the post during the investigation (主要负责人在调查处理期间擅离职守). */
  PRINCIPAL_LEFT_POST(
      "主要负责人在调查处理期间擅离职守", "The principal person left the post during the investigation"),
  /** The principal person fled (主要负责人逃匿). */
  PRINCIPAL_FLED("主要负责人逃匿", "The principal person fled"),
  /** The scene was forged or destroyed on purpose (伪造或者故意破坏事故现场). */
  SCENE_DESTROYED("伪造或者故意破坏事故现场", "The scene was forged or destroyed on purpose"),
  /** Assets were moved or hidden, or evidence was destroyed (转移隐匿资金财产，或者销毁有关证据资料). */
  EVIDENCE_DESTROYED(
      "转移隐匿资金财产，或者销毁有关证据资料", "Assets were moved or hidden, or evidence was destroyed"),
  /** The investigation or its material was refused (拒绝接受调查或者拒绝提供资料). */
  INVESTIGATION_REFUSED("拒绝接受调查或者拒绝提供资料", "The investigation or its material was refused"),
  /** False testimony was given or ordered (作伪证或者指使他人作伪证). */
  FALSE_TESTIMONY("作伪证或者指使他人作伪证", "False testimony was given or ordered");

  private final String zh;
  private final String en;

  AccidentConduct(String zh, String en) {
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
