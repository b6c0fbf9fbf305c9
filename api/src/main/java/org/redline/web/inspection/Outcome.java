package org.redline.web.inspection;

import java.util.Locale;
import org.redline.facts.Grade;
import org.redline.memory.Verdict;

/** What officers tell apart: a breach on facts that are only declared is a suspicion (涉嫌). */
public enum Outcome {
  VIOLATED,
  SUSPECTED,
  UNDETERMINED,
  COMPLIANT,
  NOT_APPLICABLE;

  static Outcome of(Verdict verdict, Grade grade) {
    return switch (verdict) {
      case VIOLATED -> grade == Grade.VERIFIED ? VIOLATED : SUSPECTED;
      case UNDETERMINED -> UNDETERMINED;
      case COMPLIANT -> COMPLIANT;
      case NOT_APPLICABLE -> NOT_APPLICABLE;
    };
  }

  /** As in addresses, style sheets and keys of words. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it is a breach, proved or suspected. */
  public boolean isBreach() {
    return this == VIOLATED || this == SUSPECTED;
  }
}
