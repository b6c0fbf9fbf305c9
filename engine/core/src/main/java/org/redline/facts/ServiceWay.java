package org.redline.facts;

/** Way of service (送达方式). Source: 行政处罚法 61; 民事诉讼法 87-95. */
@Term(zh = "送达方式", en = "Way of service", source = "行政处罚法 61; 民事诉讼法 87-95")
public enum ServiceWay implements Coded {
  /** Not served (未送达). */
  NONE("未送达", "Not served"),
  /** Direct (直接送达). */
  DIRECT("直接送达", "Direct"),
  /** Left with witness or video (留置送达). */
  LEFT("留置送达", "Left with witness or video"),
  /** Entrusted (委托送达). */
  ENTRUSTED("委托送达", "Entrusted"),
  /** By post (邮寄送达). */
  POST("邮寄送达", "By post"),
  /** Electronic with consent (电子送达). */
  ELECTRONIC("电子送达", "Electronic with consent"),
  /** Public notice (公告送达). */
  PUBLIC_NOTICE("公告送达", "Public notice");

  private final String zh;
  private final String en;

  ServiceWay(String zh, String en) {
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
