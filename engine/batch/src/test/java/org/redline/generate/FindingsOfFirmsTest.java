package org.redline.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.redline.audit.Auditor;
import org.redline.audit.Finding;
import org.redline.facts.Enterprise;
import org.redline.memory.Verdict;
import org.redline.rulebook.RuleReader;
import org.redline.rulebook.RuleSet;

/** What all rules find in firms: about one violation in twenty, in every provision. */
class FindingsOfFirmsTest {
  /** Decided findings from which on a share says something. */
  private static final int ENOUGH = 60;

  /** Nothing at all by chance has one chance in a hundred with so many, one in twenty violated. */
  private static final int PLENTY = 90;

  /** Provisions that may stray by chance. */
  private static final int FEW = 2;

  /** They apply to nothing but what the firm has done: the breach is in their scope. */
  private static final Set<String> BREACH_IN_SCOPE =
      Set.of(
          "daily-duties/alarm-not-disabled",
          "four-always/licence-renewed",
          "four-always/no-accident-by-own-responsibility",
          "four-always/no-special-equipment-accident-by-own-responsibility",
          "four-always/suspended-permit-not-used");

  /** An officer must have found it, in one of the few firms that spend too little. */
  private static final Set<String> FOUND_BY_OFFICERS =
      Set.of("economic-policies/investment-keeps-conditions");

  private static final RuleSet RULES = RuleReader.read(Path.of("..", "..", "rules"));
  private static final Map<String, Shares> SHARES = shares();

  @Test
  void about_one_in_twenty_that_is_decided_is_violated() {
    double violated = SHARES.values().stream().mapToInt(shares -> shares.violated).sum();
    double decided = SHARES.values().stream().mapToInt(Shares::decided).sum();

    assertThat(violated / decided).isBetween(0.03, 0.07);
  }

  @Test
  void about_one_in_six_that_applies_is_not_decided() {
    double undetermined = SHARES.values().stream().mapToInt(shares -> shares.undetermined).sum();
    double decided = SHARES.values().stream().mapToInt(Shares::decided).sum();

    assertThat(undetermined / (undetermined + decided)).isBetween(0.10, 0.20);
    assertThat(those(each -> each.decided() >= ENOUGH && each.undetermined > each.decided()))
        .as("mostly undetermined")
        .hasSizeLessThanOrEqualTo(FEW);
  }

  @Test
  void nearly_every_provision_is_violated_by_some_and_met_by_most() {
    Set<String> never = those(each -> each.decided() >= PLENTY && each.violated == 0);
    Set<String> often = those(each -> each.decided() >= ENOUGH && each.often());
    never.removeAll(FOUND_BY_OFFICERS);
    often.removeAll(BREACH_IN_SCOPE);

    assertThat(never).hasSizeLessThanOrEqualTo(FEW);
    assertThat(often).hasSizeLessThanOrEqualTo(FEW);
  }

  @Test
  void rules_nearly_all_apply_somewhere() {
    Set<String> decided = those(each -> each.decided() > 0);

    assertThat((double) decided.size() / RULES.provisions().size()).isGreaterThan(0.95);
  }

  private static Set<String> those(Predicate<Shares> test) {
    Set<String> found = new TreeSet<>();
    SHARES.forEach(
        (provision, shares) -> {
          if (test.test(shares)) {
            found.add(provision);
          }
        });
    return found;
  }

  private static Map<String, Shares> shares() {
    Auditor auditor = Auditor.of(RULES);
    Map<String, Shares> shares = new TreeMap<>();
    for (Enterprise firm : Firms.partlyKnown(RULES.vocabulary()).make(1500, 7)) {
      for (Finding finding : auditor.audit(firm, Firms.AS_OF).findings()) {
        shares.computeIfAbsent(finding.provision().id(), id -> new Shares()).add(finding.verdict());
      }
    }
    return shares;
  }

  /** Findings of one provision. */
  private static final class Shares {
    private static final double MOST = 0.15;

    private int violated;
    private int compliant;
    private int undetermined;

    void add(Verdict verdict) {
      switch (verdict) {
        case VIOLATED -> violated++;
        case COMPLIANT -> compliant++;
        case UNDETERMINED -> undetermined++;
        case NOT_APPLICABLE -> {}
      }
    }

    int decided() {
      return violated + compliant;
    }

    boolean often() {
      return violated > decided() * MOST;
    }
  }
}
