package org.redline.facts;

/** Qualification of an agency (机构资质情况). Source: 安全生产法 72. */
@Term(zh = "机构资质情况", en = "Qualification of an agency", source = "安全生产法 72")
public enum AgencyQualification implements Coded {
  /** Qualified (具备资质). */
  OWN("具备资质", "Qualified"),
  /** Not qualified (无资质). */
  NONE("无资质", "Not qualified"),
  /** Rented or lent qualification (租借资质). */
  RENTED("租借资质", "Rented or lent qualification"),
  /** Under the name of another agency (挂靠). */
  AFFILIATED("挂靠", "Under the name of another agency");

  private final String zh;
  private final String en;

  AgencyQualification(String zh, String en) {
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
