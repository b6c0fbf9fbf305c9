package org.redline.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redline.source.Problem;

/** One mistake in a small folder without any gives one message, where the mistake is. */
class WrongRulesTest {
  @ParameterizedTest
  @MethodSource({
    "org.redline.rulebook.ProvisionMistakes#inProvisions",
    "org.redline.rulebook.ProvisionMistakes#inCases",
    "org.redline.rulebook.MandateMistakes#inMandateRules",
    "org.redline.rulebook.CommonMistakes#inCommonFiles",
    "org.redline.rulebook.CommonMistakes#inBenchmarks"
  })
  void isToldWhereItIs(Mistake mistake) {
    RulesFolder folder = mistake.folder();

    List<Problem> problems = folder.problems();

    assertThat(problems)
        .as("problems with place %s: %s", folder.mark(), problems)
        .anySatisfy(
            problem -> {
              assertThat(problem.place()).isEqualTo(folder.mark());
              assertThat(problem.message().en()).contains(mistake.message());
              assertThat(problem.message().zh()).isNotBlank();
            });
  }
}
