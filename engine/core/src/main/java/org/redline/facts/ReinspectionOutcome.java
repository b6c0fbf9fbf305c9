package org.redline.facts;

/** Outcome of a re-inspection (复查结果). */
@Term(zh = "复查结果", en = "Outcome of a re-inspection")
public enum ReinspectionOutcome implements Coded {
  /** Rectified (已改正). */
  RECTIFIED("已改正", "Rectified"),
  /** Not rectified (未改正). */
  NOT_RECTIFIED("未改正", "Not rectified"),
  /** Refused (拒不改正). */
  REFUSED("拒不改正", "Refused"),
  /** Could not (客观上不能改正). */
  IMPOSSIBLE("客观上不能改正", "Could not");

  private final String zh;
  private final String en;

  ReinspectionOutcome(String zh, String en) {
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
