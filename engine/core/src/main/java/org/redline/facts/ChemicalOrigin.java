package org.redline.facts;

/** How the chemical is come by (危险化学品来源). Source: 危险化学品安全法 86. */
@Term(zh = "危险化学品来源", en = "How the chemical is come by", source = "危险化学品安全法 86")
public enum ChemicalOrigin implements Coded {
  /** Produced by the firm (本企业生产). */
  PRODUCED("本企业生产", "Produced by the firm"),
  /** Imported by the firm (本企业进口). */
  IMPORTED("本企业进口", "Imported by the firm"),
  /** Bought (购入). */
  BOUGHT("购入", "Bought");

  private final String zh;
  private final String en;

  ChemicalOrigin(String zh, String en) {
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
