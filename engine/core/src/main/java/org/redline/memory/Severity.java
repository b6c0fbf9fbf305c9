package org.redline.memory;

import org.redline.facts.Coded;
import org.redline.facts.Term;

/** Severity (严重程度). */
@Term(zh = "严重程度", en = "Severity")
public enum Severity implements Coded {
  /** Critical (特别严重). */
  CRITICAL("特别严重", "Critical"),
  /** Major (严重). */
  MAJOR("严重", "Major"),
  /** Minor (一般). */
  MINOR("一般", "Minor"),
  /** Advisory: no legal number behind it (提示). */
  ADVISORY("提示", "Advisory: no legal number behind it");

  private final String zh;
  private final String en;

  Severity(String zh, String en) {
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
