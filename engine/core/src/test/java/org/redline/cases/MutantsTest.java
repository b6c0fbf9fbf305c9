package org.redline.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.redline.cases.SmallRules.PROVISION;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.redline.source.Problem;
import org.redline.source.Problems;

class MutantsTest {
  private static final String SURVIVOR =
      "breach: project.designReview.decidedOn > project.startedOn -> project.designReview.decidedOn >= project.startedOn";

  @Test
  void two_runs_report_the_same() {
    Mutants mutants = Mutants.of(SmallRules.whole().read());

    assertThat(mutants.report(Survivors.none())).isEqualTo(mutants.report(Survivors.none()));
  }

  @Test
  void every_mutation_is_either_caught_or_survives() {
    MutationReport report = Mutants.of(SmallRules.whole().read()).report(Survivors.none());

    assertThat(report.caught() + report.survivors().size()).isEqualTo(report.total());
    assertThat(report.byKind().values().stream().mapToInt(MutationReport.Tally::total).sum())
        .isEqualTo(report.total());
    assertThat(report.byKind())
        .containsKeys(
            MutationKind.COMPARISON,
            MutationKind.OPERAND,
            MutationKind.JUNCTION,
            MutationKind.MEMBER,
            MutationKind.PATTERN,
            MutationKind.IN_FORCE,
            MutationKind.AMOUNT,
            MutationKind.STAGE,
            MutationKind.PARTY,
            MutationKind.DECISIVE,
            MutationKind.ENDING);
  }

  @Test
  void the_limit_is_caught_by_the_case_that_stands_on_it() {
    assertThat(survivors(SmallRules.whole())).doesNotContain(SURVIVOR);
  }

  @Test
  void without_the_case_at_the_limit_the_limit_survives() {
    assertThat(survivors(withoutTheLimit())).contains(SURVIVOR);
  }

  @Test
  void amounts_survive_where_no_case_states_them() {
    SmallRules silent =
        SmallRules.whole()
            .change(PROVISION, "stage: serious, min: 500000, max: 1000000", "stage: serious");

    assertThat(survivors(SmallRules.whole())).noneMatch(what -> what.contains("serious fine"));
    assertThat(survivors(silent))
        .contains(
            "measures.serious fine unit: min 500000 -> one more",
            "measures.serious fine unit: max 1000000 -> one more");
  }

  @Test
  void the_first_day_is_caught_on_both_sides() {
    assertThat(survivors(SmallRules.whole())).noneMatch(what -> what.startsWith("inForce"));
  }

  @Test
  void a_reviewed_survivor_is_counted_apart() {
    MutationReport report =
        Mutants.of(withoutTheLimit().read()).report(reviewed(SURVIVOR), id -> true);

    assertThat(report.explained()).extracting(Mutation::what).containsExactly(SURVIVOR);
    assertThat(report.survivors()).extracting(Mutation::what).doesNotContain(SURVIVOR);
    assertThat(report.problems()).isEmpty();
    assertThat(report.rate()).isEqualTo((double) report.caught() / (report.total() - 1));
  }

  @Test
  void a_reviewed_survivor_that_is_caught_is_a_problem() {
    MutationReport report =
        Mutants.of(SmallRules.whole().read()).report(reviewed(SURVIVOR), id -> true);

    assertThat(report.problems())
        .singleElement()
        .extracting(Problem::place)
        .hasToString("survivors.yaml:1:3");
  }

  @Test
  void a_reviewed_survivor_needs_its_reason_in_both_languages() {
    byte[] text = "- {id: book/design-approved, mutant: x, reason: {zh: 无}}\n".getBytes(UTF_8);

    Problems problems = catchThrowableOfType(Problems.class, () -> Survivors.read(text));

    assertThat(problems.problems()).hasSize(1);
  }

  @Test
  void a_definition_is_mistaken_for_another_and_not_broken_inside() {
    SmallRules rules =
        SmallRules.whole()
            .change(
                PROVISION,
                "    breach: ",
                "    breach: enterprise.licences.exists(l, l.kind == 'mining' && l.heldOn(day)) || ");

    assertThat(survivors(rules).stream().filter(what -> what.contains("l.")))
        .contains("breach: l.heldOn(day) -> l.validOn(day)")
        .noneMatch(what -> what.contains("heldSince"));
  }

  private static SmallRules withoutTheLimit() {
    return SmallRules.whole()
        .change(
            PROVISION,
            "designReview: {outcome: approved, decidedOn: 2024-03-01}",
            "designReview: {outcome: approved, decidedOn: 2024-02-29}");
  }

  private static Survivors reviewed(String mutant) {
    return Survivors.read(
        ("- id: book/design-approved\n  mutant: \""
                + mutant
                + "\"\n  reason: {zh: 等价, en: equal}\n")
            .getBytes(UTF_8));
  }

  private static List<String> survivors(SmallRules rules) {
    return Mutants.of(rules.read()).report(Survivors.none()).survivors().stream()
        .map(Mutation::what)
        .toList();
  }
}
