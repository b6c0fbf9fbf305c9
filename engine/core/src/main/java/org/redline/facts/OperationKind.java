package org.redline.facts;

/** Kind of operation (作业种类). Source: 安全生产法 43. */
@Term(zh = "作业种类", en = "Kind of operation", source = "安全生产法 43")
public enum OperationKind implements Coded {
  /** Blasting (爆破). */
  BLASTING("爆破", "Blasting"),
  /** Hoisting (吊装). */
  HOISTING("吊装", "Hoisting"),
  /** Hot work (动火). */
  HOT_WORK("动火", "Hot work"),
  /** Temporary power supply (临时用电). */
  TEMPORARY_POWER("临时用电", "Temporary power supply"),
  /** Work in a confined space (有限空间作业). */
  CONFINED_SPACE("有限空间作业", "Work in a confined space"),
  /** Other dangerous operation prescribed by departments of the State Council (国务院部门规定的其他危险作业). */
  OTHER_PRESCRIBED(
      "国务院部门规定的其他危险作业", "Other dangerous operation prescribed by departments of the State Council"),
  /** Ordinary operation (一般作业). */
  ORDINARY("一般作业", "Ordinary operation");

  private final String zh;
  private final String en;

  OperationKind(String zh, String en) {
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
