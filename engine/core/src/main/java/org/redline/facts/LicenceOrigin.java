package org.redline.facts;

/** How a licence was come by (证照取得方式). Source: 安全生产许可证条例 13, 21; 危险化学品安全法 116. */
@Term(zh = "证照取得方式", en = "How a licence was come by", source = "安全生产许可证条例 13, 21; 危险化学品安全法 116")
public enum LicenceOrigin implements Coded {
  /** Issued by law (依法颁发). */
  ISSUED("依法颁发", "Issued by law"),
  /** Taken over from another (受让). */
  TRANSFERRED("受让", "Taken over from another"),
  /** Borrowed or rented (借用租用). */
  BORROWED("借用租用", "Borrowed or rented"),
  /** Used under another name (冒用). */
  IMPERSONATED("冒用", "Used under another name"),
  /** Forged or altered (伪造变造). */
  FORGED("伪造变造", "Forged or altered"),
  /** By deceit or bribery (欺骗贿赂). */
  DECEIT("欺骗贿赂", "By deceit or bribery");

  private final String zh;
  private final String en;

  LicenceOrigin(String zh, String en) {
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
