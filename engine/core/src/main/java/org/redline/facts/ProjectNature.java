package org.redline.facts;

/** Nature of a project (建设性质). Source: 安全生产法 31. */
@Term(zh = "建设性质", en = "Nature of a project", source = "安全生产法 31")
public enum ProjectNature implements Coded {
  /** New (新建). */
  NEW("新建", "New"),
  /** Rebuilt (改建). */
  REBUILT("改建", "Rebuilt"),
  /** Extended (扩建). */
  EXTENDED("扩建", "Extended");

  private final String zh;
  private final String en;

  ProjectNature(String zh, String en) {
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
