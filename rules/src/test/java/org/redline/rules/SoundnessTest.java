package org.redline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.redline.audit.Auditor;
import org.redline.audit.Finding;
import org.redline.facts.Enterprise;
import org.redline.memory.Verdict;
import org.redline.rulebook.ProvisionCase;
import org.redline.rulebook.RuleSet;
import org.redline.vocabulary.RecordType;

/** What is said while some facts are unknown is never taken back when they become known. */
class SoundnessTest {
  private static final RuleSet RULES = RulesFolder.rules();
  private static final RecordType ROOT = RULES.vocabulary().root();
  private static final Auditor AUDITOR = Auditor.of(provisionsOnly());
  private static final List<ProvisionCase> CASES =
      RULES.provisions().stream().flatMap(provision -> provision.cases().stream()).toList();

  /**
   * A unit, and the same unit of which less is known.
   *
   * @param name the case that it was made from
   */
  record Pair(String name, Enterprise full, Enterprise partial, LocalDate asOf) {
    static Pair of(ProvisionCase given, long seed, boolean complete, double share) {
      Object full = complete ? new Completion(seed).complete(ROOT, given.unit()) : given.unit();
      Object partial = new Blanks(seed, share).in(ROOT, full);
      return new Pair(given.name(), (Enterprise) full, (Enterprise) partial, given.asOf());
    }
  }

  @Provide
  Arbitrary<Pair> pairs() {
    return Combinators.combine(
            Arbitraries.of(CASES),
            Arbitraries.longs().withoutEdgeCases(),
            Arbitraries.of(true, false),
            Arbitraries.of(0.02, 0.1, 0.3))
        .as(Pair::of);
  }

  @Property(tries = 500, shrinking = ShrinkingMode.OFF)
  void a_verdict_stands_whatever_else_comes_to_be_known(@ForAll("pairs") Pair pair) {
    List<Finding> full = AUDITOR.audit(pair.full(), pair.asOf()).findings();
    for (Finding partial : AUDITOR.audit(pair.partial(), pair.asOf()).findings()) {
      full.stream()
          .filter(finding -> isOf(finding, partial))
          .forEach(
              finding ->
                  assertThat(contradict(partial.verdict(), finding.verdict()))
                      .as("%s: %s, then %s", name(partial), partial.verdict(), finding.verdict())
                      .isFalse());
    }
  }

  /** Verdicts rest on provisions only. */
  private static RuleSet provisionsOnly() {
    return new RuleSet(
        RULES.vocabulary(),
        RULES.laws(),
        RULES.requirements(),
        RULES.authorities(),
        RULES.documents(),
        RULES.actions(),
        RULES.calendar(),
        RULES.benchmarks(),
        RULES.rulebooks(),
        RULES.provisions(),
        List.of(),
        RULES.digest());
  }

  /** Whether it is on the subject of the other, or on one of the list that was not submitted. */
  private static boolean isOf(Finding full, Finding partial) {
    String path = full.subject().path();
    String other = partial.subject().path();
    boolean within = partial.subject().fact() == null && path.startsWith(other + "[");
    return full.provision().id().equals(partial.provision().id()) && (path.equals(other) || within);
  }

  private static boolean contradict(Verdict partial, Verdict full) {
    return switch (partial) {
      case VIOLATED -> full != Verdict.VIOLATED;
      case COMPLIANT, NOT_APPLICABLE -> full == Verdict.VIOLATED;
      case UNDETERMINED -> false;
    };
  }

  private static String name(Finding finding) {
    return finding.provision().id() + " on " + finding.subject().path();
  }
}
