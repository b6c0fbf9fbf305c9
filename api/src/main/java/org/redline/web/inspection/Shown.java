package org.redline.web.inspection;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redline.audit.AuditReport;
import org.redline.audit.Finding;
import org.redline.report.Phrases;
import org.redline.rulebook.RuleSet;
import org.redline.text.Language;

/**
 * A kept report, and the audit that gives it again.
 *
 * @param stored what is known of it
 * @param kept what it says
 * @param language in which its own words are
 * @param proof whether an audit gives the same bytes again
 * @param again that audit; null if it gives other bytes, or cannot be done
 * @param rules the rules by which it was made; where they cannot be had, those in force
 */
record Shown(
    StoredReport stored,
    KeptReport kept,
    Language language,
    Proof proof,
    @Nullable AuditReport again,
    RuleSet rules) {

  /** Whether an audit gives the same bytes again. */
  enum Proof {
    SAME,
    /** It was made to be looked at; there are no other bytes. */
    UNKEPT,
    /** The rules by which it was made cannot be had. */
    RULES_GONE,
    /** Another version of the program made it, and this one says something else. */
    OTHER_PROGRAM,
    /** The same program, rules, facts and day give other bytes: one of them was tampered with. */
    DIFFERENT;

    /** As in keys of words. */
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  /** The finding with a number from 1, with all that the engine knows of it. */
  Optional<Finding> finding(int number) {
    return Optional.ofNullable(again).map(report -> report.findings().get(number - 1));
  }

  /** Its parts in words. */
  Phrases phrases(Language wanted) {
    return again == null
        ? Phrases.of(kept.asOf(), rules, wanted)
        : Phrases.of(again, rules, wanted);
  }
}
