package org.redline.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redline.testing.Rules.kind;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
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

    assertThat(demand.finish(List.of()).preconditions())
        .containsExactly(
            new PreconditionState(OVERDUE, Truth.FALSE, List.of(), List.of("test/a")),
            new PreconditionState(REFUSED, Truth.UNKNOWN, List.of(), List.of("test/b")));
  }

  @Test
  void a_precondition_of_both_ways_needs_no_saying() {
    ActionDraft demand = draft("test/a", OVERDUE, Truth.FALSE);
    demand.merge(draft("test/b", OVERDUE, Truth.UNKNOWN));

    assertThat(demand.finish(List.of()).preconditions())
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

  @Test
  void each_authority_gives_its_own_order_but_one_act_is_fined_once() {
    assertThat(order("fire-rescue").key()).isNotEqualTo(order("emergency-management").key());
    assertThat(order("fire-rescue").key()).isEqualTo(order("fire-rescue").key());
    ActionDraft other = fine(100);
    other.authority = "fire-rescue";
    assertThat(fine(100).key()).isEqualTo(other.key());
  }

  private static ActionDraft order(String authority) {
    ActionDraft order =
        new ActionDraft(
            kind("rectify", LegalKind.CORRECTIVE, true),
            Standing.LAW,
            PartyKind.UNIT,
            "Enterprise",
            "E-1",
            null);
    order.authority = authority;
    return order;
  }

  @Test
  void a_way_is_open_only_through_a_step_that_stands_for_the_same_party_and_fact() {
    ActionDraft open = fine(100);
    ActionDraft held = fine(100);
    held.held = OVERDUE;
    ActionDraft superseded = fine(100);
    superseded.supersededBy = "suspend";
    ActionDraft possible = fine(100);
    possible.possible = true;

    assertThat(open(open, "P-1", PartyKind.PRINCIPAL)).isTrue();
    assertThat(open(held, "P-1", PartyKind.PRINCIPAL)).isFalse();
    assertThat(open(superseded, "P-1", PartyKind.PRINCIPAL)).isFalse();
    assertThat(open(possible, "P-1", PartyKind.PRINCIPAL)).isFalse();
    assertThat(open(open, "P-1", PartyKind.UNIT)).isFalse();
    assertThat(open(open, "P-2", PartyKind.PRINCIPAL)).isFalse();
  }

  @Test
  void the_ways_of_a_demand_on_the_unit_are_steps_on_any_of_its_facts() {
    ActionDraft demand = demand("Enterprise", "E-1", PartyKind.PRINCIPAL);

    assertThat(Mandates.finish(Map.of("a", demand, "b", fine(100))))
        .filteredOn(action -> action.standing() == Standing.CAMPAIGN)
        .flatExtracting(MandatedAction::leadsThrough)
        .allMatch(MandatedAction.LeadingStep::stands);
  }

  private static boolean open(ActionDraft step, String subject, PartyKind party) {
    ActionDraft demand = demand("Person", subject, party);
    return Mandates.finish(Map.of("a", demand, "b", step)).stream()
        .flatMap(action -> action.leadsThrough().stream())
        .allMatch(MandatedAction.LeadingStep::stands);
  }

  private static ActionDraft demand(String subjectKind, String subject, PartyKind party) {
    ActionDraft demand =
        new ActionDraft(
            kind("ceiling", LegalKind.PUNITIVE, false),
            Standing.CAMPAIGN,
            party,
            subjectKind,
            subject,
            null);
    demand.leadsThrough.put("fine", kind("fine", LegalKind.PUNITIVE, false));
    return demand;
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
