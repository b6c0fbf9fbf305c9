package org.redline.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redline.condition.Expr;
import org.redline.facts.Order;
import org.redline.facts.OrderItem;
import org.redline.facts.PartyKind;
import org.redline.facts.Project;
import org.redline.memory.BreachState;
import org.redline.memory.Stage;
import org.redline.memory.Verdict;
import org.redline.source.Problem;
import org.redline.source.Problems;
import org.redline.vocabulary.ValueKind;

class RuleReaderTest {
  private static final String PROVISION = "book/design-approved.yaml";
  private static final String ENDS =
      "ends: [{when: project.stoppedOn <= asOf, on: project.stoppedOn}]\n";
  private static final String ENDS_OF_WORDING =
      """
          ends:
            - when: project.designReview.outcome == 'approved'
              on: project.designReview.decidedOn
      """;
  private static final RulesFolder SMALL = RulesFolder.small();

  @Test
  void readsAFolderAsFilesAndAsAPath() {
    RuleSet fromPath = RuleReader.read(RulesFolder.resource("small"));

    assertThat(fromPath.digest()).startsWith("sha256:").isEqualTo(SMALL.read().digest());
    assertThat(fromPath.rulebooks()).containsOnlyKeys("book");
    assertThat(fromPath.provisions()).hasSize(1);
    assertThat(fromPath.mandates()).hasSize(2);
  }

  @Test
  void theDigestChangesWithEveryByteAndEveryName() {
    String digest = SMALL.read().digest();

    assertThat(SMALL.change(PROVISION, "title", "# x\ntitle").read().digest()).isNotEqualTo(digest);
    RulesFolder renamed = SMALL.with("book/other.yaml", SMALL.text(PROVISION)).without(PROVISION);
    assertThat(renamed.read().digest()).isNotEqualTo(digest);
  }

  @Test
  void leavesOutWhatIsBuiltAndWhatIsHidden(@TempDir Path folder) throws Exception {
    for (Map.Entry<String, String> file : SMALL.files().entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    for (String hidden :
        List.of("target/x.yaml", "src/test/y.yaml", ".git/z.yaml", "book/.w.yaml")) {
      Path path = folder.resolve(hidden);
      Files.createDirectories(path.getParent());
      Files.writeString(path, "nonsense");
    }

    assertThat(RuleReader.read(folder).digest()).isEqualTo(SMALL.read().digest());
  }

  @Test
  void aFolderThatIsNotThereIsAProblem() {
    Problems problems =
        catchThrowableOfType(Problems.class, () -> RuleReader.read(Path.of("no", "such")));

    assertThat(problems.problems()).hasSize(1);
  }

  @Test
  void aWordingInheritsWhatItDoesNotState() {
    Provision provision = provision(SMALL.read());
    Wording first = provision.wordings().get(0);
    Wording second = provision.wordings().get(1);

    assertThat(first.applies()).isSameAs(second.applies());
    assertThat(first.breach().text()).isNotEqualTo(second.breach().text());
    assertThat(first.ends()).isEmpty();
    assertThat(second.ends())
        .singleElement()
        .satisfies(e -> assertThat(e.as()).isEqualTo(BreachState.CURED));
  }

  @Test
  void aFineIsOneMeasureForEachParty() {
    List<Measure> measures =
        Objects.requireNonNull(
            provision(SMALL.read()).wordings().get(1).measures().get(Stage.FIRST));

    assertThat(measures)
        .extracting(Measure::party)
        .containsExactly(PartyKind.UNIT, PartyKind.UNIT, PartyKind.PRINCIPAL);
    assertThat(measures.get(0).may()).isTrue();
    assertThat(measures.get(1).amount())
        .isEqualTo(new Amount.Range(new BigDecimal("100"), new BigDecimal("500")));
    assertThat(measures.get(2).amount()).isInstanceOf(Amount.Share.class);
  }

  @Test
  void aParameterHasTheValueOfItsDay() {
    Wording wording = provision(SMALL.read()).wordings().get(1);
    Parameter parameter =
        (Parameter)
            Trees.parts(wording.breach().tree()).stream()
                .filter(Expr.Param.class::isInstance)
                .map(part -> ((Expr.Param) part).value())
                .findFirst()
                .orElseThrow();

    assertThat(parameter.kind()).isEqualTo(ValueKind.INTEGER);
    assertThat(parameter.on(LocalDate.of(2009, 12, 31))).isNull();
    assertThat(parameter.on(LocalDate.of(2021, 8, 31))).isEqualTo(10);
    assertThat(parameter.on(LocalDate.of(2021, 9, 1))).isEqualTo(20);
    assertThat(parameter.at(LocalDate.of(2021, 9, 1)).orElseThrow().unverified()).isTrue();
  }

  @Test
  void aCaseIsAUnitWithItsSubject() {
    ProvisionCase approved =
        provision(SMALL.read()).cases().stream()
            .filter(c -> c.name().equals("approved"))
            .findFirst()
            .orElseThrow();

    assertThat(approved.verdict()).isEqualTo(Verdict.COMPLIANT);
    assertThat(approved.asOf()).isEqualTo(LocalDate.of(2026, 11, 1));
    assertThat(approved.unit().id()).isEqualTo("Enterprise-1");
    assertThat(approved.unit().licences()).isNull();
    assertThat(approved.unit().projects()).containsExactly((Project) approved.subject());
    assertThat(approved.subject().id()).isEqualTo("Project-1");
  }

  @Test
  void aCaseNestsOwnersAndKeepsWhatTheyStateThemselves() {
    String provision =
        SMALL
            .change(PROVISION, "Project", "OrderItem")
            .text(PROVISION)
            .replaceAll("(?s)cases:.*", "")
            .replaceAll("(?s)wordings:.*", "")
            .replaceAll("decisive:.*\n", "")
            .replaceAll("applies:.*\n", "");
    RulesFolder folder =
        SMALL.with(
            PROVISION,
            provision
                + """
                applies: 'true'
                wordings:
                  - inForce: {from: 2015-01-01}
                    breaks: [{law: safety-law}]
                    breach: orderItem.dueOn < asOf
                cases:
                  violated:
                    overdue:
                      enterprise: {orders: [{id: O-2, kind: rectify}], name: A}
                      order: {kind: rectify}
                      orderItem: {dueOn: 2026-01-01}
                  compliant:
                    on-the-day: {orderItem: {dueOn: 2026-01-01}, asOf: 2015-01-01}
                  undetermined:
                    day-before: {orderItem: {}, asOf: 2014-12-31}
                """);

    ProvisionCase overdue = provision(folder.read()).cases().get(0);

    List<Order> orders = Objects.requireNonNull(overdue.unit().orders());
    assertThat(orders).extracting(Order::id).containsExactly("Order-1", "O-2");
    assertThat(orders.get(0).items()).containsExactly((OrderItem) overdue.subject());
  }

  @Test
  void mandateRulesKnowWhichPatternTheyJoin() {
    RuleSet rules = SMALL.read();
    MandateRule orders = rules.mandate("book/served-orders").orElseThrow();
    MandateRule rectify = rules.mandate("book/always-rectify").orElseThrow();

    assertThat(orders.when()).extracting(Pattern::join).containsExactly(-1, 0);
    assertThat(orders.when())
        .extracting(Pattern::mode)
        .containsExactly(Pattern.Mode.GIVEN, Pattern.Mode.NOT);
    assertThat(rectify.when().get(0).named()).isEqualTo("without-order");
    assertThat(rectify.cases())
        .filteredOn(c -> c.name().equals("derived"))
        .singleElement()
        .satisfies(c -> assertThat(c.preconditions()).containsEntry("The firm is named", "unknown"))
        .satisfies(c -> assertThat(c.derived().get(0).id()).isEqualTo("Derived-1"));
  }

  @Test
  void tellsEveryProblemOfAFolderInOrder() {
    RulesFolder folder =
        SMALL
            .change(PROVISION, "title:", "titel:")
            .change(PROVISION, "TSS-01", "TSS-99")
            .change("laws.yaml", "kind: law", "kind: lav")
            .change("book/served-orders.mandate.yaml", "given: Finding", "given: Fnding")
            .without("book/rulebook.yaml");

    List<Problem> problems = folder.problems();

    assertThat(problems)
        .extracting(problem -> problem.place().file())
        .isSorted()
        .contains(PROVISION, "laws.yaml", "book/served-orders.mandate.yaml", "book/rulebook.yaml");
    assertThat(problems).doesNotHaveDuplicates();
  }

  @Test
  void aParameterMustHaveAValueOnEveryDayThatUsesIt() {
    String late = "    - {from: 2022-01-01, value: 20, basis: {law: safety-law}}\n";
    String gap = "    - {from: 2021-10-01, value: null, basis: {law: safety-law}}\n" + late;

    assertThat(messages(parameters(late)))
        .singleElement()
        .asString()
        .contains("2021-09-01 – 2021-12-31");
    assertThat(
            messages(
                parameters(
                    "    - {from: 2021-01-01, value: 20, basis: {law: safety-law}}\n" + gap)))
        .singleElement()
        .asString()
        .contains("2021-10-01 – 2021-12-31");
    assertThat(messages(parameters(late).change(PROVISION, "waitingDays", "waitingDays.on(asOf)")))
        .isEmpty();
  }

  private static RulesFolder parameters(String values) {
    String head = SMALL.text("book/parameters.yaml").replaceAll("(?s)values:.*", "values:\n");
    return SMALL.with("book/parameters.yaml", head + values);
  }

  @Test
  void bothSidesOfEachChangeOfLawNeedACase() {
    assertThat(messages(SMALL.change(PROVISION, "2014-12-31", "2014-12-30")))
        .singleElement()
        .asString()
        .contains("no case has 2014-12-31 as its decisive day (the text changes on 2015-01-01)");
    assertThat(messages(SMALL.change(PROVISION, "2021-08-31", "2021-08-30")))
        .singleElement()
        .asString()
        .contains("no case has 2021-08-31 as its decisive day (the text changes on 2021-09-01)");
  }

  @Test
  void continuousConductIsJudgedOnItsLastDay() {
    RulesFolder folder =
        SMALL
            .change(PROVISION, "decisive: project.startedOn", "continuous: true")
            .change(PROVISION, "wordings:", ENDS + "wordings:")
            .change(PROVISION, ENDS_OF_WORDING, "");

    assertThat(messages(folder))
        .hasSize(4)
        .allSatisfy(message -> assertThat(message).contains("in which ends / asOf is that day"));
    assertThat(
            messages(folder.change(PROVISION, "2014-12-31", "2014-12-31, stoppedOn: 2014-12-31")))
        .hasSize(3);
  }

  @Test
  void parametersThatConditionsCouldNotTellApartAreRefused() {
    String text = SMALL.text("book/parameters.yaml");
    String all =
        text
            + text.replace("waiting-days", "waiting-days1")
            + text.replace("waiting-days", "waiting-days-1");

    assertThat(messages(SMALL.with("book/parameters.yaml", all)))
        .singleElement()
        .asString()
        .contains("two parameters are called waitingDays1");
  }

  @Test
  void anIdIsTakenForEver() {
    RulesFolder copied =
        SMALL.with(
            "book/other-duty.yaml",
            SMALL.text(PROVISION).replace("covers:", "formerly: [book/design-approved]\ncovers:"));
    RulesFolder twice = SMALL.with("book/served-orders.yaml", SMALL.text(PROVISION));

    assertThat(messages(copied)).singleElement().asString().contains("is taken by");
    assertThat(messages(twice)).singleElement().asString().contains("is taken by");
  }

  @Test
  void aFileNameNamesTheDuty() {
    assertThat(messages(SMALL.with("book/duty-2021.yaml", SMALL.text(PROVISION))))
        .singleElement()
        .asString()
        .contains("has digits");
    assertThat(messages(SMALL.with("book/Duty.yaml", SMALL.text(PROVISION))))
        .singleElement()
        .asString()
        .contains("lower-case");
    assertThat(messages(SMALL.with("book/deep/duty.yaml", "x: 1")))
        .singleElement()
        .asString()
        .contains("too deep");
    assertThat(messages(SMALL.with("book/duty.yml", "x: 1")))
        .singleElement()
        .asString()
        .contains("rename");
    assertThat(messages(SMALL.with("laws2.yaml", "x: 1")))
        .singleElement()
        .asString()
        .contains("did you mean \"laws.yaml\"");
  }

  @ParameterizedTest
  @CsvSource({
    "97, 98, 'safety-law has no article 98, it ends with article 97'",
    "97, 98-1, 'safety-law has no article 98-1, it ends with article 97'",
    "98, 98-1,",
    "98, 98,"
  })
  void aBasisNamesAnArticleThatTheLawHas(int last, String cited, @Nullable String message) {
    RulesFolder folder =
        SMALL
            .change("laws.yaml", "kind: law", "kind: law\n    articles: " + last)
            .change(PROVISION, "\"98\"", "\"" + cited + "\"");

    if (message == null) {
      assertThat(messages(folder)).isEmpty();
    } else {
      assertThat(messages(folder)).anyMatch(said -> said.contains(message));
    }
  }

  @Test
  void aKeyThatStandsTwiceHidesNoOtherProblem() {
    RulesFolder folder =
        SMALL
            .change(PROVISION, "critical", "critical\nseverity: deadly")
            .change(PROVISION, "[rectify]", "[rectifi]")
            .change("laws.yaml", "kind: law", "kind: law\n    kind: decree\n    titel: x");

    assertThat(messages(folder))
        .hasSize(4)
        .anyMatch(message -> message.contains("the key “severity” stands twice"))
        .anyMatch(message -> message.contains("did you mean \"rectify\""))
        .anyMatch(message -> message.contains("the key “kind” stands twice"))
        .anyMatch(message -> message.contains("did you mean \"title\""));
  }

  @Test
  void whatCannotBeReadIsToldOnce() {
    assertThat(messages(SMALL.with("laws.yaml", "laws: ["))).hasSize(1);
    assertThat(messages(SMALL.without("actions.yaml"))).hasSize(1);
    assertThat(messages(SMALL.with("book/served-orders.mandate.yaml", "a: ["))).hasSize(1);
  }

  @Test
  void positiveCyclesAreAllowed() {
    String rule =
        SMALL
            .text("book/served-orders.mandate.yaml")
            .replace("given: Finding", "given: Derived\n    named: without-order")
            .replace("    having: finding.verdict == 'violated'\n", "");

    assertThat(messages(SMALL.with("book/again.mandate.yaml", rule))).isEmpty();
  }

  @Test
  void theCaretStandsUnderTheMistakeBehindChineseText() {
    RulesFolder folder =
        SMALL.change(PROVISION, "on: project.designReview", "on: project.designReviev # 决定");
    RulesFolder chinese =
        SMALL.change(
            PROVISION,
            "{when: project.construction == 'under-way'",
            "{preconditions: [{text: {zh: 已开工, en: a}, holds: project.constructio =="
                + " 'under-way'}]");

    assertThat(shown(folder)).contains("        on: project.designReviev # 决定");
    List<String> lines = shown(chinese).lines().toList();
    int caret = lines.get(2).indexOf('^');
    assertThat(caret).isEqualTo(lines.get(1).indexOf("constructio ") + 3);
  }

  private static String shown(RulesFolder folder) {
    return folder.problems().get(0).message().zh();
  }

  private static List<String> messages(RulesFolder folder) {
    return folder.problems().stream().map(problem -> problem.message().en()).toList();
  }

  private static Provision provision(RuleSet rules) {
    return rules.provision("book/design-approved").orElseThrow();
  }
}
