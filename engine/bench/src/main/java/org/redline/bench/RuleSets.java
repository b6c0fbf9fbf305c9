package org.redline.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.redline.rulebook.MandateRule;
import org.redline.rulebook.Provision;
import org.redline.rulebook.RuleReader;
import org.redline.rulebook.RuleSet;

/** Rule sets to measure with. */
public final class RuleSets {
  private static final String PACKED = "packed";
  private static final String BY_HAND = "by-hand";

  private RuleSets() {}

  /**
   * The rule set that a benchmark names.
   *
   * @param name {@code packed} for all that is packed, {@code by-hand} for what is also written by
   *     hand, or a number of provisions
   */
  public static RuleSet named(String name) {
    return switch (name) {
      case PACKED -> whole();
      case BY_HAND -> byHand();
      default -> ofSize(Integer.parseInt(name));
    };
  }

  /** All rules. */
  static RuleSet whole() {
    return RuleReader.read(PackedRules.whole());
  }

  /** The provisions that {@link HandWritten} has too. */
  static RuleSet byHand() {
    return RuleReader.read(PackedRules.frozen());
  }

  /** All mandate rules, and so many provisions: some more than once, under names of their own. */
  static RuleSet ofSize(int count) {
    RuleSet whole = whole();
    List<Provision> provisions = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int copy = i / whole.provisions().size();
      Provision provision = whole.provisions().get(i % whole.provisions().size());
      provisions.add(copy == 0 ? provision : named(provision, provision.id() + "-" + copy));
    }
    provisions.sort(Comparator.comparing(Provision::id));
    return with(whole, provisions, whole.mandates());
  }

  /** The same rule set without its mandate rules. */
  static RuleSet withoutMandates(RuleSet rules) {
    return with(rules, rules.provisions(), List.of());
  }

  private static RuleSet with(
      RuleSet rules, List<Provision> provisions, List<MandateRule> mandates) {
    return new RuleSet(
        rules.vocabulary(),
        rules.laws(),
        rules.requirements(),
        rules.authorities(),
        rules.documents(),
        rules.actions(),
        rules.calendar(),
        rules.benchmarks(),
        rules.rulebooks(),
        provisions,
        mandates,
        rules.digest() + "-" + provisions.size() + "-" + mandates.size());
  }

  private static Provision named(Provision provision, String id) {
    return new Provision(
        id,
        provision.rulebook(),
        provision.title(),
        provision.covers(),
        provision.examines(),
        provision.decisive(),
        provision.continuous(),
        provision.conduct(),
        provision.severity(),
        provision.sameAct(),
        provision.together(),
        provision.authority(),
        provision.tags(),
        provision.reads(),
        provision.formerly(),
        provision.wordings(),
        provision.cases(),
        provision.place());
  }
}
