package org.redline.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.redline.condition.Expr.Call;
import org.redline.condition.Expr.Literal;
import org.redline.condition.Expr.Op;
import org.redline.facts.Licence;
import org.redline.vocabulary.ValueKind;

class ConditionsTest {
  @ParameterizedTest
  @MethodSource("verdicts")
  void aConditionJudgesWhatIsKnown(String text, Truth verdict) {
    Frame frame = World.frame(Samples.ENTERPRISE, Samples.PROJECT);
    assertThat(World.condition(text).test(frame)).isEqualTo(verdict);
  }

  @ParameterizedTest
  @MethodSource("verdicts")
  void aConditionRebuiltFromItsTreeJudgesTheSame(String text, Truth verdict) {
    Condition rebuilt = World.CONDITIONS.of(World.condition(text).tree(), World.SCOPE);
    assertThat(rebuilt.test(World.frame(Samples.ENTERPRISE, Samples.PROJECT))).isEqualTo(verdict);
    assertThat(World.condition(rebuilt.text()).text()).isEqualTo(rebuilt.text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          project.startedOn                                      | DATE    | 2024-03-01
          project.startedOn.plusMonths(6)                        | DATE    | 2024-09-01
          project.id                                             | TEXT    | P-1
          project.hazardClass                                    | TEXT    | metal-smelting
          enterprise.headcount                                   | INTEGER | 301
          enterprise.headcount                                   | DECIMAL | 301
          enterprise.businesses.map(b, b.priorYearRevenue).sum() | DECIMAL | 100001.00
          project.inPark                                         | BOOLEAN | true
          'x'                                                    | TEXT    | x
          """)
  void anExpressionGivesAValue(String text, ValueKind kind, String value) {
    Expression expression = World.CONDITIONS.expression(text, World.SCOPE, kind);
    Frame frame = World.frame(Samples.ENTERPRISE, Samples.PROJECT);
    assertThat(expression.value(frame)).hasToString(value);
    assertThat(expression.kind()).isEqualTo(kind);
    assertThat(expression.missing(frame)).isEmpty();
  }

  @Test
  void anExpressionOverUnknownFactsHasNoValueAndSaysWhatIsMissing() {
    Expression expression =
        World.CONDITIONS.expression(
            "project.finishedOn.plusDays(enterprise.headcount)", World.SCOPE, ValueKind.DATE);
    Frame frame = World.frame(Samples.ENTERPRISE, Samples.PROJECT);
    assertThat(expression.value(frame)).isNull();
    assertThat(expression.missing(frame)).containsExactly("project.finishedOn");
    assertThat(expression.evidence(frame))
        .containsExactly(new Evidence("enterprise.headcount", "301"));
  }

  @Test
  void aFactOfWhichNothingIsKnownIsUnknownInAllItsFields() {
    Condition condition = World.condition("project.inPark && enterprise.licences.size() > 0");
    assertThat(condition.test(World.frame(null, null))).isEqualTo(Truth.UNKNOWN);
    assertThat(condition.missing(World.frame(null, null)))
        .containsExactly("enterprise.licences", "project.inPark");
  }

  @Test
  void anUnknownDecisiveDayIsUnknownAndSoIsAParameterOnIt() {
    Condition condition = World.condition("day > asOf || param.trialRunLongest > 200");
    Frame frame = World.frame(null, null, null);
    assertThat(condition.test(frame)).isEqualTo(Truth.UNKNOWN);
    assertThat(condition.missing(frame)).containsExactly("day");
  }

  @Test
  void aParameterWithoutAValueOnTheDayIsMissing() {
    Frame frame = World.frame(null, null, LocalDate.of(2000, 1, 1));
    assertThat(World.condition("param.trialRunLongest > 3").missing(frame))
        .containsExactly("param.trialRunLongest");
    assertThat(World.condition("param.trialRunLongest.on(day) > 3").missing(frame))
        .containsExactly("param.trialRunLongest.on(2000-01-01)");
  }

  @Test
  void everyProblemIsFoundAtOnceWithTheNearestName() {
    String text =
        "projct.inPark && enterprise.headcont > 3 && param.trailRunLongest > 1"
            + " && project.hazardClass == 'metalsmelting' && project.startedOn > 'x'";
    ConditionProblems problems =
        catchThrowableOfType(ConditionProblems.class, () -> World.condition(text));
    assertThat(Objects.requireNonNull(problems).problems())
        .extracting(ConditionProblem::offset)
        .containsExactly(
            0,
            text.indexOf("headcont"),
            text.indexOf("trailRun"),
            text.indexOf("'metal"),
            text.indexOf("> 'x'"));
    assertThat(problems.problems())
        .extracting(problem -> problem.message().en())
        .satisfiesExactly(
            first -> assertThat(first).endsWith("(did you mean “project”?)"),
            second -> assertThat(second).endsWith("(did you mean “headcount”?)"),
            third -> assertThat(third).endsWith("(did you mean “trialRunLongest”?)"),
            fourth -> assertThat(fourth).endsWith("(did you mean “metal-smelting”?)"),
            fifth -> assertThat(fifth).contains("cannot be applied to (date, text)"));
  }

  @Test
  void placesAreCharactersOfTheTextWhateverItsLinesAndSigns() {
    String text = "enterprise.name == '𠀀' &&\n  enterprise.headcont > 1";
    ConditionProblems problems =
        catchThrowableOfType(ConditionProblems.class, () -> World.condition(text));
    assertThat(Objects.requireNonNull(problems).problems())
        .extracting(ConditionProblem::offset)
        .containsExactly(text.indexOf("headcont"));
  }

  @Test
  void aDefinitionStandsInTheTreeAsWhatItMeans() {
    Condition condition = World.condition("enterprise.licences.exists(l, l.validOn(asOf))");
    assertThat(World.CONDITIONS.text(condition.tree()))
        .isEqualTo(
            "enterprise.licences.exists(l, l.state == 'valid' && l.validFrom <= asOf"
                + " && asOf <= l.validTo)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          (a || b) && c && d  ; (a || b) && c && d
          a || (b || c)       ; a || b || c
          !(a && b)           ; !(a && b)
          !!a                 ; a
          (a == b) == c       ; a == b == c
          a == (b == c)       ; a == (b == c)
          1 - (2 - 3) > 0     ; 1 - (2 - 3) > 0
          (1 - 2) - 3 > 0     ; 1 - 2 - 3 > 0
          2.0 * (1 + 2) > 0.5 ; 2.0 * (1 + 2) > 0.5
          -(-1) > - 1         ; -(-1) > -1
          """)
  void aTreeIsWrittenWithTheParenthesesThatItNeeds(String text, String written) {
    assertThat(World.CONDITIONS.text(World.condition(named(text)).tree()))
        .isEqualTo(named(written));
  }

  private static String named(String text) {
    return text.replaceAll("\\ba\\b", "project.inPark")
        .replaceAll("\\bb\\b", "project.keyProject")
        .replaceAll("\\bc\\b", "enterprise.crowdedPlace")
        .replaceAll("\\bd\\b", "project.fireReviewRequired");
  }

  @Test
  void anIllTypedTreeIsRefused() {
    Expr text = new Literal(ValueKind.TEXT, "x", 0);
    Expr number = new Literal(ValueKind.INTEGER, 1, 0);
    for (Expr tree :
        List.of(
            text,
            new Call(Op.AND, List.of(text, text), 0),
            new Call(Op.EQ, List.of(text, number), 0),
            new Expr.Name("nobody", null, 0))) {
      assertThatIllegalArgumentException().isThrownBy(() -> World.CONDITIONS.of(tree, World.SCOPE));
    }
  }

  @Test
  void numbersStayWithinTheirBounds() {
    BigDecimal giant = new BigDecimal("1e30");
    BigDecimal tiny = new BigDecimal("1e-1000000000");
    assertThat((BigDecimal) Numbers.multiply(giant, giant)).isEqualByComparingTo(giant);
    assertThat((BigDecimal) Numbers.multiply(giant.negate(), giant))
        .isEqualByComparingTo(giant.negate());
    assertThat((BigDecimal) Numbers.add(tiny, giant)).isEqualByComparingTo(giant);
    assertThat((BigDecimal) Numbers.add(new BigDecimal("1e1000000000"), tiny))
        .isEqualByComparingTo(giant);
    assertThat(Numbers.add(Long.MAX_VALUE / 3, Long.MAX_VALUE / 3))
        .isEqualTo(4_000_000_000_000_000_000L);
  }

  @Test
  void manyThreadsCanUseOneConditionAndOneCompiler() {
    Condition condition =
        World.condition("enterprise.licences.exists(l, enterprise.honours.exists(h, h == 'b'))");
    boolean all =
        IntStream.range(0, 200)
            .parallel()
            .allMatch(
                i ->
                    condition.test(World.frame(Samples.ENTERPRISE, null)) == Truth.TRUE
                        && World.condition("1 + " + i + " > 0").test(World.frame(null, null))
                            == Truth.TRUE);
    assertThat(all).isTrue();
  }

  @Test
  void twoThatHoldAreNotExactlyOneWhateverTheOthersAre() {
    Object unknown = World.record(Licence.class, Map.of());
    Object holds = World.record(Licence.class, Map.of("number", "1"));
    Condition condition = World.condition("enterprise.licences.exists_one(l, l.number == '1')");
    for (List<Object> licences :
        List.of(List.of(unknown, holds, holds), List.of(holds, holds, unknown))) {
      Object enterprise = World.record(World.ENTERPRISE, Map.of("licences", licences));
      assertThat(condition.test(World.frame(enterprise, null))).isEqualTo(Truth.FALSE);
    }
  }

  @Test
  void everyNodeCostsAStep() {
    Condition condition = World.condition("project.inPark && project.inPark && !project.inPark");
    Budget budget = new Budget(100);
    Frame frame = new Frame(new Object[] {null, Samples.PROJECT}, World.AS_OF, World.AS_OF, budget);
    condition.test(frame);
    assertThat(budget.left()).isEqualTo(100 - 5);
  }

  @Test
  void everyBracketOfAScaleCostsAStep() {
    Budget budget = new Budget(100);
    Frame frame = new Frame(new Object[] {null, null}, World.AS_OF, World.AS_OF, budget);
    World.condition("param.fund.of(3) > 0").test(frame);
    assertThat(budget.left()).isEqualTo(100 - 6);
  }

  @Test
  void everyElementThatAMacroLooksAtCostsAStep() {
    Budget budget = new Budget(100);
    Frame frame = new Frame(new Object[] {Samples.ENTERPRISE, null}, World.AS_OF, null, budget);
    World.condition("enterprise.licences.exists(l, false)").test(frame);
    assertThat(budget.left()).isEqualTo(100 - 4);
  }

  @Test
  void aScopeCannotTakeANameThatConditionsHaveAnyway() {
    for (String name : List.of("day", "asOf", "param")) {
      Scope scope = new Scope(List.of(new Scope.Variable(name, World.PROJECT)), Map.of());
      assertThatIllegalArgumentException()
          .isThrownBy(() -> World.CONDITIONS.condition("true", scope));
    }
  }

  @Test
  void compilersForDifferentScopesDoNotMix() {
    Scope other = new Scope(List.of(), Map.of("rate", World.since(1, ValueKind.DECIMAL, 1)));
    assertThat(World.CONDITIONS.condition("param.rate > 0.5", other).test(World.frame(null, null)))
        .isEqualTo(Truth.TRUE);
    assertThat(
            catchThrowableOfType(ConditionProblems.class, () -> World.condition("param.rate > 1")))
        .isNotNull();
  }

  static Stream<Arguments> verdicts() throws IOException {
    try (InputStream in = ConditionsTest.class.getResourceAsStream("verdicts.txt")) {
      String file = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return file.lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(line -> line.split(" ⇒ ", -1))
          .map(parts -> Arguments.of(parts[0], Truth.valueOf(parts[1])));
    }
  }
}
