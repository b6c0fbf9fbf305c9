package org.redline.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redline.testing.Rules.kind;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.redline.condition.Truth;
import org.redline.facts.PartyKind;
import org.redline.memory.LegalKind;
import org.redline.memory.Standing;
import org.redline.text.Bilingual;

class ActionDraftTest {
  private static final Bilingual OVERDUE = new Bilingual("逾期未改", "overdue");
  private static final Bilingual REFUSED = new Bilingual("拒不执行", "refused");

  @Test
  void of_two_ways_to_a_demand_the_one_of_which_less_is_missing_is_shown() {
    for (List<ActionDraft> order : List.of(ways(), List.of(ways().get(1), ways().get(0)))) {
      ActionDraft demand = order.get(0);
      demand.merge(order.get(1));

      assertThat(demand.preconditions.values())
          .containsExactly(new PreconditionState(REFUSED, Truth.UNKNOWN, List.of()));
    }
  }

  @Test
  void a_way_that_stands_is_shown_before_one_that_only_may() {
    List<ActionDraft> ways = ways();
    ways.get(1).possible = true;
    ways.get(1).merge(ways.get(0));

    assertThat(ways.get(1).possible).isFalse();
    assertThat(ways.get(1).preconditions).containsOnlyKeys(OVERDUE.en());
  }

  @Test
  void a_legal_step_keeps_the_preconditions_of_both_reasons() {
    ActionDraft step = draft(Standing.LAW, OVERDUE, Truth.FALSE);
    step.merge(draft(Standing.LAW, REFUSED, Truth.UNKNOWN));

    assertThat(step.preconditions).containsOnlyKeys(OVERDUE.en(), REFUSED.en());
  }

  private static List<ActionDraft> ways() {
    return List.of(
        draft(Standing.CAMPAIGN, OVERDUE, Truth.FALSE),
        draft(Standing.CAMPAIGN, REFUSED, Truth.UNKNOWN));
  }

  private static ActionDraft draft(Standing standing, Bilingual precondition, Truth truth) {
    ActionDraft draft =
        new ActionDraft(
            kind("suspend", LegalKind.PUNITIVE, true),
            standing,
            PartyKind.UNIT,
            "Enterprise",
            "E-1",
            null);
    draft.require(precondition, truth, List.of());
    return draft;
  }
}
