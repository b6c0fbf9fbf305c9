package org.redline.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redline.testing.Rules.VOCABULARY;
import static org.redline.testing.Rules.id;
import static org.redline.testing.Rules.mandate;
import static org.redline.testing.Rules.provision;
import static org.redline.testing.Rules.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kie.api.builder.KieBuilder;
import org.redline.audit.Auditor;
import org.redline.audit.Finding;
import org.redline.facts.Enterprise;
import org.redline.memory.BreachState;
import org.redline.memory.Verdict;
import org.redline.rulebook.Effect;
import org.redline.rulebook.MandateRule;
import org.redline.rulebook.Provision;
import org.redline.rulebook.RuleSet;
import org.redline.testing.Facts;

class SecondOpinionTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
  private static final RuleSet RULES = rules(provisions(), mandates());
  private static final Auditor AUDITOR = Auditor.of(RULES);

  private static final SecondOpinion OPINION = SecondOpinion.ofOneFile(RULES, KieBuilder::buildAll);

  @Provide
  Arbitrary<Enterprise> units() {
    return Facts.complete(VOCABULARY.root()).map(Enterprise.class::cast);
  }

  @Property
  void drl_finds_the_same_violations_on_wholly_known_facts(@ForAll("units") Enterprise unit) {
    Set<String> ours = new TreeSet<>();
    for (Finding finding : AUDITOR.audit(unit, TODAY).findings()) {
      assertThat(finding.verdict()).isNotEqualTo(Verdict.UNDETERMINED);
      if (finding.verdict() == Verdict.VIOLATED) {
        ours.add(finding.provision().id() + "@" + finding.subject().id());
      }
    }

    assertThat(OPINION.ask(unit, TODAY, List.of()).violated()).isEqualTo(ours);
  }

  @Property
  void drl_acts_by_the_same_mandate_rules_on_wholly_known_facts(@ForAll("units") Enterprise unit) {
    Set<String> ours = new TreeSet<>();
    AUDITOR
        .audit(unit, TODAY)
        .actions()
        .forEach(a -> a.because().forEach(rule -> ours.add(rule + "@" + a.subjectId())));
    Set<String> theirs = new TreeSet<>(OPINION.ask(unit, TODAY, List.of()).acting());
    theirs.removeIf(rule -> rule.startsWith("derive"));

    ours.removeIf(rule -> !rule.startsWith("m/"));
    assertThat(theirs).isEqualTo(ours);
  }

  private static List<Provision> provisions() {
    return List.of(
        always(
            "p/list",
            "Enterprise",
            "enterprise.headcount >= 5",
            "!enterprise.licences.exists(l, l.kind == 'safety-production' && l.validOn(day))"),
        always(
            "p/all",
            "Project",
            "project.hazardClass in ['metal-smelting', 'coal-mine', 'none', 'fireworks']",
            "project.designChanges.all(c, c.major || c.changedOn <"
                + " project.startedOn.plusMonths(6))"),
        always(
            "p/count",
            "Order",
            "true",
            "order.items.filter(i, i.reinspections.exists_one(r, r.outcome == 'refused')).size() <"
                + " 2"),
        always(
            "p/sum",
            "Decision",
            "decision.decidedOn > date('1960-01-01')",
            "decision.penalties.map(x, x.amount).sum() > 1000.5 || decision.act == 'x'"),
        always(
            "p/depth",
            "Reinspection",
            "order.kind != 'evacuate'",
            "reinspection.heldOn.daysUntil(orderItem.dueOn) > 10 || !(reinspection.outcome =="
                + " 'refused')"),
        provision("p/held", "Activity")
            .continuous()
            .ends(
                "activity.state == 'stopped'",
                "enterprise.licences.filter(l, l.kind != 'mining')"
                    + ".lastDayWithout(activity.startedOn, activity.stoppedOn)",
                BreachState.ENDED)
            .wording(
                "1990-01-01",
                null,
                "true",
                "!enterprise.licences.exists(l, l.kind != 'mining' && l.heldOn(day))",
                Map.of())
            .build(),
        provision("p/ends", "Activity")
            .continuous()
            .ends("activity.state == 'stopped'", "activity.stoppedOn", BreachState.ENDED)
            .wording("1990-01-01", "2020-01-01", "true", "activity.permitRequired", Map.of())
            .wording("2020-01-01", null, "true", "!activity.permitRequired", Map.of())
            .build());
  }

  private static List<MandateRule> mandates() {
    MandateRule derive =
        mandate(
            "derive",
            new Effect.Derive("open", id("Hazard", "hazard", "hazard.id"), null),
            "Hazard hazard: hazard.state == 'open'");
    MandateRule act =
        mandate(
            "m/act",
            new Effect.Demand(
                org.redline.testing.Rules.kind(
                    "rectify", org.redline.memory.LegalKind.CORRECTIVE, false),
                id("Hazard", "hazard", "hazard.id"),
                org.redline.facts.PartyKind.UNIT,
                "emergency-management",
                List.of(),
                List.of()),
            "Hazard hazard: hazard.level == 'major'",
            "Derived/open derived: derived.subject == hazard.id",
            "not Order order: order.hazard == hazard.id");
    return List.of(derive, act);
  }

  private static Provision always(String id, String type, String applies, String breach) {
    return provision(id, type).wording("1940-01-01", null, applies, breach, Map.of()).build();
  }
}
