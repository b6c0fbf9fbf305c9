package org.redline.facts;

/** State of filing (备案情况). Source: 生产安全事故应急条例 7. */
@Term(zh = "备案情况", en = "State of filing", source = "生产安全事故应急条例 7")
public enum FilingState implements Coded {
  /** Filed (已备案). */
  FILED("已备案", "Filed"),
  /** Not filed, within the term (未备案，期限未满). */
  WITHIN_TERM("未备案，期限未满", "Not filed, within the term"),
  /** Not filed, the term is over (未备案，期限已过). */
  NOT_FILED("未备案，期限已过", "Not filed, the term is over");

  private final String zh;
  private final String en;

  FilingState(String zh, String en) {
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
