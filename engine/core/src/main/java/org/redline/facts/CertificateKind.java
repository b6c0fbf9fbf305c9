package org.redline.facts;

/** Kind of personal certificate (资格证种类). Source: 安全生产法 27, 30. */
@Term(zh = "资格证种类", en = "Kind of personal certificate", source = "安全生产法 27, 30")
public enum CertificateKind implements Coded {
  /** Special-operation certificate (特种作业操作证). */
  SPECIAL_OPERATION("特种作业操作证", "Special-operation certificate"),
  /** Safety knowledge and management assessment (安全生产知识和管理能力考核合格证). */
  SAFETY_ASSESSMENT("安全生产知识和管理能力考核合格证", "Safety knowledge and management assessment"),
  /** Mine head qualification (矿长资格证). */
  MINE_HEAD_QUALIFICATION("矿长资格证", "Mine head qualification"),
  /** Mine head safety qualification (矿长安全资格证). */
  MINE_HEAD_SAFETY("矿长安全资格证", "Mine head safety qualification"),
  /** Registered safety engineer (注册安全工程师). */
  REGISTERED_SAFETY_ENGINEER("注册安全工程师", "Registered safety engineer"),
  /** Transport qualification (危险化学品运输从业资格). */
  TRANSPORT_QUALIFICATION("危险化学品运输从业资格", "Transport qualification"),
  /** Assessment for dangerous fireworks processes (烟花爆竹危险工序考核合格证). */
  FIREWORKS_ASSESSMENT("烟花爆竹危险工序考核合格证", "Assessment for dangerous fireworks processes"),
  /** Other (其他). */
  OTHER("其他", "Other");

  private final String zh;
  private final String en;

  CertificateKind(String zh, String en) {
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
