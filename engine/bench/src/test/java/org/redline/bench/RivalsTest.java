package org.redline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redline.audit.Auditor;
import org.redline.audit.Finding;
import org.redline.facts.Enterprise;
import org.redline.generate.Firms;
import org.redline.memory.Verdict;
import org.redline.network.Subjects;
import org.redline.rulebook.RuleSet;

class RivalsTest {
  private static final RuleSet WHOLE = RuleSets.withoutMandates(RuleSets.whole());
  private static final RuleSet BY_HAND = RuleSets.byHand();
  private static final Auditor WHOLE_LAW = Auditor.of(WHOLE);
  private static final Auditor FROZEN = Auditor.of(BY_HAND);
  private static final List<Enterprise> FIRMS =
      Firms.partlyKnown(WHOLE.vocabulary()).make(100, 20261101);
  private static final List<Enterprise> KNOWN = Firms.known(WHOLE.vocabulary()).make(100, 20261101);

  @ParameterizedTest
  @EnumSource
  void every_shape_finds_what_the_auditor_finds(Shape shape) {
    StageOne stage = new StageOne(WHOLE, shape);

    for (Enterprise firm : FIRMS) {
      List<Finding> found = stage.findings(List.of(firm), FirmsState.AS_OF).get(0);
      assertThat(lines(found)).isEqualTo(lines(audited(WHOLE_LAW, firm)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void firms_in_one_session_do_not_mix(Shape shape) {
    List<List<Finding>> found = new StageOne(WHOLE, shape).findings(FIRMS, FirmsState.AS_OF);

    for (int i = 0; i < FIRMS.size(); i++) {
      assertThat(lines(found.get(i))).isEqualTo(lines(audited(WHOLE_LAW, FIRMS.get(i))));
    }
  }

  @Test
  void hand_written_java_gives_the_same_verdicts() {
    HandWritten written = new HandWritten(BY_HAND.vocabulary(), FirmsState.AS_OF);
    Subjects subjects = new Subjects(BY_HAND.vocabulary());

    List<Enterprise> all = new ArrayList<>(Firms.partlyKnown(BY_HAND.vocabulary()).make(1000, 1));
    all.addAll(KNOWN);
    for (Enterprise firm : all) {
      Set<String> ours = new TreeSet<>(lines(audited(FROZEN, firm)));
      Set<String> theirs = new TreeSet<>();
      for (HandWritten.Judged judged : written.judge(subjects.of(firm))) {
        theirs.add(judged.provision() + " " + judged.subject() + " " + judged.verdict());
      }
      assertThat(theirs).isEqualTo(ours);
    }
  }

  @ParameterizedTest
  @EnumSource
  void drl_finds_the_same_violations_of_the_whole_law(Drl.Language language) {
    assertSameViolations(WHOLE_LAW, language);
  }

  @ParameterizedTest
  @EnumSource
  void drl_finds_the_same_violations_of_what_is_written_by_hand(Drl.Language language) {
    assertSameViolations(FROZEN, language);
  }

  private static void assertSameViolations(Auditor auditor, Drl.Language language) {
    Drl drl = Drl.of(auditor.rules(), language);
    for (Enterprise firm : KNOWN) {
      Set<String> ours = new TreeSet<>();
      for (Finding finding : audited(auditor, firm)) {
        if (finding.verdict() == Verdict.VIOLATED) {
          ours.add(finding.provision().id() + "@" + finding.subject().id());
        }
      }
      assertThat(drl.ask(firm, FirmsState.AS_OF).violated()).isEqualTo(ours);
    }
  }

  private static List<Finding> audited(Auditor auditor, Enterprise firm) {
    return auditor.audit(firm, FirmsState.AS_OF).findings();
  }

  private static List<String> lines(List<Finding> findings) {
    return findings.stream()
        .map(f -> f.provision().id() + " " + f.subject() + " " + f.verdict())
        .toList();
  }
}
