package org.redline.web.overview;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.redline.audit.Finding;
import org.redline.facts.Grade;

/** What a finding comes to; none is ever counted with another. */
enum Outcome {
  /** Violated, and every fact that carries it is verified. */
  VIOLATED,
  /** Violated by what was only declared (涉嫌). */
  SUSPECTED,
  /** It cannot be judged yet. */
  UNDETERMINED,
  /** Compliant, and the provision applies. */
  COMPLIANT,
  /** No breach, while it is not known whether the provision applies. */
  SCOPE_UNKNOWN,
  NOT_APPLICABLE;

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
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Outcome> of(String code) {
    return Arrays.stream(values()).filter(outcome -> outcome.code().equals(code)).findFirst();
  }

  int bit() {
    return 1 << ordinal();
  }
}
