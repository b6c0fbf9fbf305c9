package org.redline.facts;

/** State of a licence or certificate (证书状态). */
@Term(zh = "证书状态", en = "State of a licence or certificate")
public enum CertificateState implements Coded {
  /** In force (有效). */
  VALID("有效", "In force"),
  /** Suspended (暂扣). */
  SUSPENDED("暂扣", "Suspended"),
  /** Revoked (吊销). */
  REVOKED("吊销", "Revoked"),
  /** Cancelled or withdrawn (注销或撤销). */
  CANCELLED("注销或撤销", "Cancelled or withdrawn"),
  /** Forged or used under another name (伪造冒用). */
  FORGED("伪造冒用", "Forged or used under another name");

  private final String zh;
  private final String en;

  CertificateState(String zh, String en) {
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
