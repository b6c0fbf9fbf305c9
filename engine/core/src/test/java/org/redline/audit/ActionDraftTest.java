package org.redline.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redline.testing.Rules.kind;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
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
  void a_precondition_of_one_of_two_ways_says_which() {
    ActionDraft demand = draft("test/a", OVERDUE, Truth.FALSE);
    demand.merge(draft("test/b", REFUSED, Truth.UNKNOWN));

    assertThat(demand.finish(Set.of()).preconditions())
        .containsExactly(
            new PreconditionState(OVERDUE, Truth.FALSE, List.of(), List.of("test/a")),
            new PreconditionState(REFUSED, Truth.UNKNOWN, List.of(), List.of("test/b")));
  }

  @Test
  void a_precondition_of_both_ways_needs_no_saying() {
    ActionDraft demand = draft("test/a", OVERDUE, Truth.FALSE);
    demand.merge(draft("test/b", OVERDUE, Truth.UNKNOWN));

    assertThat(demand.finish(Set.of()).preconditions())
        .containsExactly(new PreconditionState(OVERDUE, Truth.UNKNOWN, List.of(), List.of()));
  }

  @Test
  void of_two_fines_of_one_provision_at_one_stage_the_higher_stands() {
    ActionDraft low = fine(100);
    low.merge(fine(200));
    ActionDraft high = fine(200);
    high.merge(fine(100));

    assertThat(low.amount).isEqualTo(fine(200).amount);
    assertThat(high.amount).isEqualTo(fine(200).amount);
  }

  private static ActionDraft fine(long max) {
    ActionDraft fine =
        new ActionDraft(
            kind("fine", LegalKind.PUNITIVE, false),
            Standing.LAW,
            PartyKind.PRINCIPAL,
            "Person",
            "P-1",
            "test/duty");
    fine.because.add("test/duty");
    fine.amount = new Money(BigDecimal.ONE, BigDecimal.valueOf(max), List.of());
    return fine;
  }

  private static ActionDraft draft(String rule, Bilingual precondition, Truth truth) {
    ActionDraft draft =
        new ActionDraft(
            kind("suspend", LegalKind.PUNITIVE, true),
            Standing.CAMPAIGN,
            PartyKind.UNIT,
            "Enterprise",
            "E-1",
            null);
    draft.ways.add(rule);
    draft.require(precondition, truth, List.of(), rule);
    return draft;
  }
}
