package org.redline.facts;

/** Misuse of a certificate (资格证弄虚作假). Source: 特种作业人员安全技术培训考核管理规定 36. */
@Term(zh = "资格证弄虚作假", en = "Misuse of a certificate", source = "特种作业人员安全技术培训考核管理规定 36")
public enum CertificateMisuse implements Coded {
  /** None (没有). */
  NONE("没有", "None"),
  /** Forged (伪造). */
  FORGED("伪造", "Forged"),
  /** Altered (涂改). */
  ALTERED("涂改", "Altered"),
  /** Somebody else's, borrowed, taken over or used under that name (借用、受让、冒用他人的证). */
  BORROWED("借用、受让、冒用他人的证", "Somebody else's, borrowed, taken over or used under that name");

  private final String zh;
  private final String en;

  CertificateMisuse(String zh, String en) {
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
