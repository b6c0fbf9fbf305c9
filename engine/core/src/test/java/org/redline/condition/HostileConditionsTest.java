package org.redline.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redline.condition.Budget.BudgetSpent;
import org.redline.facts.Enterprise;
import org.redline.facts.Licence;
import org.redline.facts.LicenceKind;

class HostileConditionsTest {
  private static final Duration AT_ONCE = Duration.ofSeconds(20);

  @ParameterizedTest
  @MethodSource("hostile")
  void aHostileConditionIsRefusedWithItsReasonAtItsPlace(String text, int offset, String reason) {
    List<ConditionProblem> problems = problemsOf(text);
    assertThat(problems)
        .anySatisfy(
            problem -> {
              assertThat(problem.message().en()).contains(reason);
              assertThat(problem.message().zh()).isNotBlank();
              assertThat(problem.offset()).isEqualTo(offset);
            });
  }

  @ParameterizedTest
  @MethodSource("giants")
  void aGiantConditionIsRefusedAtOnce(String text, String reason) {
    assertThat(problemsOf(text).get(0).message().en()).contains(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "enterprise.licences.all(a, enterprise.licences.all(b, enterprise.licences.all(c, a.kind =="
            + " 'safety-production')))",
        "enterprise.licences.exists(a, enterprise.licences.exists(b, enterprise.licences.exists(c,"
            + " false)))",
        "enterprise.licences.exists(a, enterprise.licences.exists_one(b,"
            + " enterprise.licences.filter(c, true).map(d, 1).size() < 0))",
        "enterprise.licences.exists(a, enterprise.licences.exists(b, enterprise.licences.exists(c,"
            + " a.kind != 'safety-production')))",
        "enterprise.licences.exists_one(a, enterprise.licences.filter(b, enterprise.licences.map(c,"
            + " c.kind).size() > 0).size() > 0)",
        "enterprise.licences.filter(a, enterprise.licences.filter(b,"
            + " enterprise.licences.exists_one(c, a.state == 'valid')).size() > 1).size() > 1",
        "enterprise.licences.map(a, enterprise.licences.all(b, !('x' in enterprise.licences.map(c,"
            + " c.number)))).size() < 0",
        "enterprise.licences.all(a, enterprise.licences.all(b, 'x' in enterprise.honours || a.kind"
            + " == 'safety-production'))"
      })
  void nestedMacrosOverLongListsAreStoppedByTheBudget(String text) {
    Condition condition = World.condition(text);
    Frame frame =
        new Frame(new Object[] {long1000(), null}, World.AS_OF, null, new Budget(100_000));
    Assertions.assertTimeoutPreemptively(
        AT_ONCE,
        () -> {
          assertThatExceptionOfType(BudgetSpent.class).isThrownBy(() -> condition.test(frame));
          assertThatExceptionOfType(BudgetSpent.class).isThrownBy(() -> condition.evidence(frame));
          assertThatExceptionOfType(BudgetSpent.class).isThrownBy(() -> condition.missing(frame));
        });
  }

  private static Object long1000() {
    Object licence =
        World.record(Licence.class, Map.of("id", "L", "kind", LicenceKind.SAFETY_PRODUCTION));
    return World.record(
        Enterprise.class,
        Map.of(
            "licences", Collections.nCopies(1000, licence),
            "honours", Collections.nCopies(1000, "y")));
  }

  private static List<ConditionProblem> problemsOf(String text) {
    ConditionProblems problems =
        Assertions.assertTimeoutPreemptively(
            AT_ONCE,
            () -> catchThrowableOfType(ConditionProblems.class, () -> World.condition(text)));
    assertThat(problems).as("accepted: " + text).isNotNull();
    return Objects.requireNonNull(problems).problems();
  }

  static Stream<Arguments> hostile() throws IOException {
    try (InputStream in = HostileConditionsTest.class.getResourceAsStream("hostile.txt")) {
      String file = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return file.lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(line -> line.split(" ⇒ ", -1))
          .map(parts -> Arguments.of(parts[0], Integer.valueOf(parts[1]), parts[2]));
    }
  }

  static Stream<Arguments> giants() {
    return Stream.of(
        Arguments.of("(".repeat(3_000) + "true", "too deeply nested"),
        Arguments.of("!(".repeat(1_000) + "true" + ")".repeat(1_000), "nested"),
        Arguments.of("-(".repeat(1_000) + "1" + ")".repeat(1_000) + " > 0", "nested"),
        Arguments.of("true && ".repeat(100_000) + "true", "too long"),
        Arguments.of("x".repeat(1_000_000), "too long"),
        Arguments.of("true" + " ".repeat(4_000), "too long"),
        Arguments.of("enterprise.name == '" + "x".repeat(3_000) + "'", "at most 200 characters"),
        Arguments.of("enterprise.headcount > " + "9".repeat(3_000), "cannot be read"),
        Arguments.of("enterprise.headcount > 0." + "9".repeat(3_000), "at most 10 decimals"),
        Arguments.of("1" + " + 1".repeat(500) + " > 0", "nested"),
        Arguments.of("1" + " + 1".repeat(30) + " > 0", "nested too deeply"),
        Arguments.of("true" + " == true".repeat(300), "nested"),
        Arguments.of("enterprise" + ".headcount".repeat(300) + " > 0", "nested"),
        Arguments.of("asOf" + ".plusDays(1)".repeat(300) + " > asOf", "nested"),
        Arguments.of("true" + " && true".repeat(450), "too large"),
        Arguments.of("1 in [" + "1, ".repeat(1_000) + "1]", "has 1 to 100 values"),
        Arguments.of("[".repeat(3_000), "nested"),
        Arguments.of("{".repeat(3_000), "nested"),
        Arguments.of("enterprise.licences.exists(a, ".repeat(100) + "true", "nested"),
        Arguments.of("a.b(".repeat(900), "nested"),
        Arguments.of("? : ".repeat(900), "cannot be read"),
        Arguments.of("\"\"\"".repeat(900), "cannot be read"));
  }
}
