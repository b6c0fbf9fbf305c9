package org.redline.web.overview;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.redline.audit.Finding;
import org.redline.facts.Grade;

/** What a finding comes to; none is ever counted with another. */
enum Outcome {
  /** Violated, and every fact that carries it is verified. */
  VIOLATED(1),
  /** Violated by what was only declared (涉嫌). */
  SUSPECTED(2),
  /** It cannot be judged yet. */
  UNDETERMINED(4),
  /** Compliant, and the provision applies. */
  COMPLIANT(8),
  /** No breach, while it is not known whether the provision applies. */
  SCOPE_UNKNOWN(16),
  NOT_APPLICABLE(32);

  private final int bit;

  Outcome(int bit) {
    this.bit = bit;
  }

  static Outcome of(Finding finding) {
    if (finding.scopeUnknown()) {
      return SCOPE_UNKNOWN;
    }
    return switch (finding.verdict()) {
      case VIOLATED -> finding.grade() == Grade.VERIFIED ? VIOLATED : SUSPECTED;
      case UNDETERMINED -> UNDETERMINED;
      case COMPLIANT -> COMPLIANT;
      case NOT_APPLICABLE -> NOT_APPLICABLE;
    };
  }

  /** As in addresses, and as the columns of a summary are called. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Outcome> of(String code) {
    return Arrays.stream(values()).filter(outcome -> outcome.code().equals(code)).findFirst();
  }

  /** Its place in a set of outcomes as it is stored. */
  public int bit() {
    return bit;
  }
}
