package org.redline.facts;

/** How far a closure is (关闭进程). Source: 安全生产法 115. */
@Term(zh = "关闭进程", en = "How far a closure is", source = "安全生产法 115")
public enum ClosureState implements Coded {
  /** Proposed (已提请). */
  PROPOSED("已提请", "Proposed"),
  /** Decided (已决定). */
  DECIDED("已决定", "Decided"),
  /** Executed (已执行). */
  EXECUTED("已执行", "Executed"),
  /** Withdrawn (已撤销). */
  WITHDRAWN("已撤销", "Withdrawn");

  private final String zh;
  private final String en;

  ClosureState(String zh, String en) {
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
