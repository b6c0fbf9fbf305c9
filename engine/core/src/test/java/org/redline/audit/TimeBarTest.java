package org.redline.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redline.testing.Rules.fine;
import static org.redline.testing.Rules.provision;
import static org.redline.testing.Rules.rules;
import static org.redline.testing.Rules.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.redline.facts.PartyKind;
import org.redline.memory.BreachState;
import org.redline.memory.Stage;
import org.redline.rulebook.Provision;

class TimeBarTest {
  private static final Provision DESIGN =
      provision("test/design", "Project")
          .decisive("project.startedOn")
          .ends(
              "project.designReview.outcome == 'approved'",
              "project.designReview.decidedOn",
              BreachState.CURED)
          .wording(
              "2014-12-01",
              null,
              "project.hazardClass == 'metal-smelting'",
              "project.designReview.decidedOn > project.startedOn",
              Map.of(Stage.FIRST, List.of(fine(PartyKind.UNIT, 100_000, 500_000))))
          .build();
  private static final String LATE = late("2024-03-01", "2024-03-02");

  private static String late(String started, String approved) {
    return "projects: [{id: P-1, hazardClass: metal-smelting, startedOn: "
        + started
        + ", designReview: {outcome: approved, decidedOn: "
        + approved
        + "}}]\n";
  }

  @Test
  void a_penalty_is_barred_when_nobody_discovered_the_breach_within_two_years() {
    String known = LATE + "accidents: []\ndiscoveries: [%s]\n";
    String entry = "{provision: test/design, subject: P-1, discoveredOn: %s}";
    LocalDate dayAfter = LocalDate.of(2026, 3, 3);

    assertThat(designFine(known.formatted(""), dayAfter).held()).isNotNull();
    assertThat(designFine(known.formatted(entry.formatted("2026-03-03")), dayAfter).held())
        .isNotNull();
    assertThat(designFine(known.formatted(entry.formatted("2026-03-02")), dayAfter).held())
        .isNull();
    assertThat(designFine(known.formatted(""), dayAfter.minusDays(1)).held()).isNull();
  }

  @Test
  void an_order_on_the_breach_proves_that_it_was_discovered() {
    String ordered =
        LATE
            + "accidents: []\ndiscoveries: []\n"
            + "orders: [{id: O-1, kind: rectify, service: {way: direct, servedOn: 2025-04-01},"
            + " items: [{provision: test/design, subject: P-1}]}]\n";

    assertThat(designFine(ordered, LocalDate.of(2028, 1, 1)).held()).isNull();
  }

  @Test
  void beyond_two_years_the_time_bar_depends_on_discovery_and_harm() {
    String none = LATE + "discoveries: []\n";

    assertThat(timeBar(designFine(LATE, LocalDate.of(2026, 6, 1)))).isEqualTo("unknown");
    assertThat(timeBar(designFine(none, LocalDate.of(2026, 6, 1)))).isEqualTo("unknown");
    assertThat(designFine(none, LocalDate.of(2029, 3, 3)).held()).isNotNull();
  }

  @Test
  void five_years_count_only_since_the_penalty_law_of_2021() {
    String none = late("2018-03-01", "2018-03-02") + "discoveries: []\n";

    assertThat(String.valueOf(designFine(none, LocalDate.of(2021, 7, 14)).held()))
        .contains("the time, 29");
    assertThat(timeBar(designFine(none, LocalDate.of(2021, 7, 15)))).isEqualTo("unknown");
    assertThat(String.valueOf(designFine(none, LocalDate.of(2023, 3, 3)).held()))
        .contains("Law 36)");
  }

  private static String timeBar(MandatedAction fine) {
    return fine.preconditions().stream()
        .filter(p -> p.text().en().contains("time-barred"))
        .map(PreconditionState::state)
        .findFirst()
        .orElseThrow();
  }

  private static MandatedAction designFine(String yaml, LocalDate asOf) {
    return Auditor.of(rules(List.of(DESIGN), List.of())).audit(unit(yaml), asOf).actions().stream()
        .filter(a -> a.action().key().equals("fine"))
        .findFirst()
        .orElseThrow();
  }
}
