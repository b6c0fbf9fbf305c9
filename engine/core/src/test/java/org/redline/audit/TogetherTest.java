package org.redline.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redline.testing.Rules.fine;
import static org.redline.testing.Rules.measure;
import static org.redline.testing.Rules.provision;
import static org.redline.testing.Rules.rules;
import static org.redline.testing.Rules.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.redline.facts.PartyKind;
import org.redline.memory.BreachState;
import org.redline.memory.LegalKind;
import org.redline.memory.Stage;
import org.redline.rulebook.Provision;

/** What several facts are together is one act of the unit. */
class TogetherTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
  private static final Provision TOGETHER = design(true);
  private static final Provision APART = design(false);
  private static final String PROJECT =
      "{id: %s, startedOn: 2024-03-01, designReview: {outcome: approved, decidedOn: %s}}";

  private static Provision design(boolean together) {
    var draft =
        provision("test/design", "Project")
            .decisive("project.startedOn")
            .ends(
                "project.designReview.decidedOn < date('2025-01-01')",
                "project.designReview.decidedOn",
                BreachState.CURED)
            .wording(
                "2014-12-01",
                null,
                "true",
                "project.designReview.decidedOn > project.startedOn",
                Map.of(
                    Stage.FIRST,
                    List.of(
                        measure("rectify", LegalKind.CORRECTIVE),
                        fine(PartyKind.UNIT, 100_000, 500_000))));
    return together ? draft.together().build() : draft.build();
  }

  private static List<MandatedAction> actions(Provision provision, String key, String... approved) {
    StringBuilder yaml = new StringBuilder("discoveries: []\naccidents: []\nprojects: [");
    for (int i = 0; i < approved.length; i++) {
      yaml.append(i == 0 ? "" : ", ").append(PROJECT.formatted("P-" + i, approved[i]));
    }
    return Auditor.of(rules(List.of(provision), List.of()))
        .audit(unit(yaml.append("]\n").toString()), TODAY)
        .actions()
        .stream()
        .filter(action -> action.action().key().equals(key))
        .toList();
  }

  @Test
  void severalFactsAreFinedOnceOnTheUnitAndOrderedEach() {
    assertThat(actions(TOGETHER, "fine", "2025-03-02", "2025-03-03"))
        .singleElement()
        .satisfies(fine -> assertThat(fine.subjectKind()).isEqualTo("Enterprise"));
    assertThat(actions(TOGETHER, "rectify", "2025-03-02", "2025-03-03")).hasSize(2);
    assertThat(actions(APART, "fine", "2025-03-02", "2025-03-03")).hasSize(2);
  }

  @Test
  void oneThatIsBarredDoesNotSpareTheOthers() {
    assertThat(actions(TOGETHER, "fine", "2024-03-02", "2025-03-03"))
        .singleElement()
        .satisfies(fine -> assertThat(fine.held()).isNull());
    assertThat(actions(TOGETHER, "fine", "2025-03-02", "2024-03-03"))
        .singleElement()
        .satisfies(fine -> assertThat(fine.held()).isNull());
    assertThat(actions(TOGETHER, "fine", "2024-03-02", "2024-03-03"))
        .singleElement()
        .satisfies(fine -> assertThat(fine.held()).isNotNull());
  }
}
