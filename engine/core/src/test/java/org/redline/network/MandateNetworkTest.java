package org.redline.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.redline.testing.Rules.VOCABULARY;
import static org.redline.testing.Rules.id;
import static org.redline.testing.Rules.kind;
import static org.redline.testing.Rules.mandate;
import static org.redline.testing.Rules.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.redline.condition.Budget;
import org.redline.facts.Enterprise;
import org.redline.facts.Fact;
import org.redline.facts.PartyKind;
import org.redline.memory.Finding;
import org.redline.memory.LegalKind;
import org.redline.rulebook.Effect;
import org.redline.rulebook.MandateRule;
import org.redline.vocabulary.RecordType;

class MandateNetworkTest {
  private static final String ORDERS = "orders: [{id: O-1, kind: suspend-on-site, hazard: H-1}]\n";
  private static final String HAZARDS =
      "hazards: [{id: H-1, level: major}, {id: H-2, level: major}]\n";
  private static final MandateRule STOP =
      mandate(
          "stop",
          new Effect.Derive("stop", id("Hazard", "hazard", "hazard.id"), null),
          "Hazard hazard: hazard.level == 'major'",
          "not Order order: order.hazard == hazard.id && order.kind == 'suspend-on-site'");
  private static final MandateRule CHAIN =
      mandate(
          "chain",
          new Effect.Derive("second", id("Derived", "derived", "derived.subject"), null),
          "Derived/stop derived: true");

  private static List<String> fire(List<MandateRule> rules, String yaml) {
    return fire(new MandateNetwork(rules, VOCABULARY), yaml, 100_000);
  }

  private static List<String> fire(MandateNetwork network, String yaml, long steps) {
    Enterprise unit = unit(yaml);
    MandateRun run = new MandateRun(unit, LocalDate.of(2026, 11, 1), new Budget(steps));
    for (Subject subject : new Subjects(VOCABULARY).of(unit)) {
      if (subject.fact() == null) {
        run.addUnknown(subject.type(), subject.path());
      } else {
        run.add(subject.type(), subject.fact(), subject.path());
      }
    }
    Stream<Proposal> proposals = network.fire(run, 1000).stream();
    return proposals
        .map(p -> p.rule().id() + " " + p.subject() + (p.possible() ? "? " + p.missing() : ""))
        .distinct()
        .sorted()
        .toList();
  }

  @Test
  void what_would_settle_a_field_that_was_put_together_here_is_the_fact_it_comes_from() {
    Enterprise unit =
        unit("orders: [{id: O-1, hazard: H-1}]\nhazards: [{id: H-1, level: major}]\n");
    MandateRun run = new MandateRun(unit, LocalDate.of(2026, 11, 1), new Budget(1000));
    for (Subject subject : new Subjects(VOCABULARY).of(unit)) {
      if (subject.fact() != null) {
        run.add(subject.type(), subject.fact(), subject.path());
      }
    }
    run.comesFrom("enterprise.orders[O-1].kind", "enterprise.decisions");

    List<Proposal> proposals = new MandateNetwork(List.of(STOP), VOCABULARY).fire(run, 1000);
    assertThat(proposals.get(0).missing()).containsExactly("enterprise.decisions");
  }

  @Test
  void one_action_of_two_authorities_is_proposed_in_one_order_whichever_is_seen_first() {
    MandateRule check =
        mandate(
            "check",
            new Effect.Step(
                kind("check", LegalKind.TRANSFER, false),
                id("Finding", "finding", "finding.subject"),
                PartyKind.UNIT,
                null,
                null,
                false,
                null,
                null,
                List.of()),
            "Finding finding: true");
    MandateRule chain =
        mandate(
            "chain",
            new Effect.Derive("second", id("Action", "check", "check.subject"), null),
            "Action/check check: true");
    MandateNetwork network = new MandateNetwork(List.of(check, chain), VOCABULARY);

    assertThat(authorities(network, "fire", "housing", "health"))
        .isEqualTo(authorities(network, "health", "fire", "housing"))
        .containsExactly("fire", "health", "housing");
  }

  /** Whom the actions that a derived fact rests on fall to, in the order of the proposals. */
  private static List<String> authorities(MandateNetwork network, String... found) {
    MandateRun run = new MandateRun(unit(""), LocalDate.of(2026, 11, 1), new Budget(1000));
    for (String authority : found) {
      RecordType type = VOCABULARY.type(Finding.class);
      Fact finding =
          (Fact)
              type.create(
                  type.fields().stream()
                      .map(
                          field ->
                              switch (field.name()) {
                                case "subject" -> "H-1";
                                case "authority" -> authority;
                                default -> null;
                              })
                      .toArray());
      run.add(type, finding, "finding[" + authority + "]");
    }
    return network.fire(run, 1000).stream()
        .filter(proposal -> proposal.rule().id().equals("chain"))
        .map(proposal -> proposal.action().orElseThrow().authority())
        .toList();
  }

  @Test
  void a_negated_pattern_holds_back_only_what_it_matches() {
    assertThat(fire(List.of(STOP), HAZARDS + ORDERS)).containsExactly("stop H-2");
  }

  @Test
  void a_list_that_was_not_submitted_makes_the_action_possible() {
    assertThat(fire(List.of(STOP), HAZARDS))
        .containsExactly("stop H-1? [enterprise.orders]", "stop H-2? [enterprise.orders]");
  }

  @Test
  void an_empty_list_is_no_doubt() {
    assertThat(fire(List.of(STOP), HAZARDS + "orders: []\n"))
        .containsExactly("stop H-1", "stop H-2");
  }

  @Test
  void an_unknown_field_of_the_other_fact_is_named_at_its_place() {
    assertThat(fire(List.of(STOP), HAZARDS + "orders: [{id: O-1, hazard: H-1}]\n"))
        .containsExactly("stop H-1? [enterprise.orders[O-1].kind]", "stop H-2");
  }

  @Test
  void what_is_derived_possibly_is_possible_for_the_next_rule() {
    assertThat(fire(List.of(STOP, CHAIN), HAZARDS.replace(", {id: H-2, level: major}", "")))
        .containsExactly("chain H-1? [enterprise.orders]", "stop H-1? [enterprise.orders]");
  }

  @Test
  void what_is_unknown_of_a_possible_derived_fact_is_looked_for_where_it_comes_from() {
    MandateRule second =
        mandate(
            "second",
            new Effect.Derive("second", id("Derived", "derived", "derived.subject"), null),
            "Derived/stop derived: derived.subject == 'H-1'");

    assertThat(fire(List.of(STOP, second), ""))
        .containsExactly(
            "second null? [enterprise.hazards, enterprise.orders]",
            "stop null? [enterprise.hazards, enterprise.orders]");
  }

  @Test
  void rules_of_one_shape_are_not_confused() {
    MandateRule general =
        mandate(
            "general",
            new Effect.Derive("general", id("Hazard", "hazard", "hazard.id"), null),
            "Hazard hazard: hazard.level == 'general'");
    MandateRule major =
        mandate(
            "major",
            new Effect.Derive("major", id("Hazard", "hazard", "hazard.id"), null),
            "Hazard hazard: hazard.level == 'major'");

    assertThat(
            fire(
                List.of(general, major),
                "hazards: [{id: A, level: general}, {id: B, level: major}]\norders: []\n"))
        .containsExactly("general A", "major B");
  }

  @Test
  void what_is_derived_goes_when_its_reason_goes() {
    MandateRule unless =
        mandate(
            "unless",
            new Effect.Derive("calm", id("Hazard", "hazard", "hazard.id"), null),
            "Hazard hazard: true",
            "not Derived/stop derived: derived.subject == hazard.id");

    assertThat(fire(List.of(STOP, unless), HAZARDS + ORDERS))
        .containsExactly("stop H-2", "unless H-1");
  }

  @Test
  void a_session_that_is_used_again_remembers_nothing() {
    MandateNetwork network = new MandateNetwork(List.of(STOP, CHAIN), VOCABULARY);

    for (int i = 0; i < 3; i++) {
      assertThat(fire(network, HAZARDS + ORDERS, 100_000)).containsExactly("chain H-2", "stop H-2");
      assertThat(fire(network, "hazards: []\norders: []\n", 100_000)).isEmpty();
    }
  }

  @Test
  void a_spent_budget_ends_an_unjoined_match() {
    MandateRule unjoined =
        mandate(
            "unjoined",
            new Effect.Derive("x", id("Hazard", "a", "a.id"), null),
            "Hazard a: true",
            "Hazard b: true",
            "Hazard c: true",
            "Hazard d: a.id == 'none'");
    StringBuilder hazards = new StringBuilder("hazards:\n");
    for (int i = 0; i < 300; i++) {
      hazards.append("  - {id: H-").append(i).append(", level: major}\n");
    }
    MandateNetwork network = new MandateNetwork(List.of(unjoined), VOCABULARY);

    assertThatThrownBy(() -> fire(network, hazards.toString(), 100_000))
        .hasRootCauseInstanceOf(Budget.BudgetSpent.class);
  }
}
