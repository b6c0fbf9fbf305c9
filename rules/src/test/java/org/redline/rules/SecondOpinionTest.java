package org.redline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.redline.audit.AuditReport;
import org.redline.audit.Auditor;
import org.redline.audit.Finding;
import org.redline.condition.Budget;
import org.redline.drl.SecondOpinion;
import org.redline.facts.Enterprise;
import org.redline.facts.Fact;
import org.redline.memory.Verdict;
import org.redline.network.MandateNetwork;
import org.redline.network.MandateRun;
import org.redline.network.Proposal;
import org.redline.network.Subject;
import org.redline.network.Subjects;
import org.redline.rulebook.MandateCase;
import org.redline.rulebook.MandateRule;
import org.redline.rulebook.Provision;
import org.redline.rulebook.ProvisionCase;
import org.redline.rulebook.RuleSet;
import org.redline.vocabulary.RecordType;

/** Holds our answers against those of the DRL that we write, compiled by Drools' own compiler. */
class SecondOpinionTest {
  private static final RuleSet RULES = RulesFolder.rules();
  private static final SecondOpinion OPINION = SecondOpinion.of(RULES);

  @Test
  void drl_finds_the_same_violations_in_every_case_once_all_its_facts_are_known() {
    Auditor auditor = Auditor.of(RULES);
    int violated = 0;
    for (Provision provision : RULES.provisions()) {
      for (ProvisionCase given : provision.cases()) {
        Enterprise unit = complete(given.unit(), given.name());
        Set<String> ours = violated(auditor.audit(unit, given.asOf()));
        violated += ours.size();

        assertThat(OPINION.ask(unit, given.asOf(), List.of()).violated())
            .as("%s › %s", provision.id(), given.name())
            .isEqualTo(ours);
      }
    }
    assertThat(violated).isPositive();
  }

  @Test
  void drl_acts_by_the_same_mandate_rules_in_every_case_once_all_its_facts_are_known() {
    MandateNetwork network = new MandateNetwork(RULES.mandates(), RULES.vocabulary());
    int acting = 0;
    for (MandateRule rule : RULES.mandates()) {
      for (MandateCase given : rule.cases()) {
        Enterprise unit = complete(given.unit(), given.name());
        List<Fact> extra = extra(given);
        Set<String> ours = acting(network, unit, given.asOf(), extra);
        acting += ours.size();

        assertThat(OPINION.ask(unit, given.asOf(), extra).acting())
            .as("%s › %s", rule.id(), given.name())
            .isEqualTo(ours);
      }
    }
    assertThat(acting).isPositive();
  }

  private static Set<String> violated(AuditReport report) {
    Set<String> violated = new TreeSet<>();
    for (Finding finding : report.findings()) {
      assertThat(finding.verdict())
          .as("%s %s", finding.provision().id(), finding.missing())
          .isNotEqualTo(Verdict.UNDETERMINED);
      if (finding.verdict() == Verdict.VIOLATED) {
        violated.add(finding.provision().id() + "@" + finding.subject().id());
      }
    }
    return violated;
  }

  private static Set<String> acting(
      MandateNetwork network, Enterprise unit, LocalDate asOf, List<Fact> extra) {
    MandateRun run = new MandateRun(unit, asOf, new Budget(10_000_000));
    for (Subject subject : new Subjects(RULES.vocabulary()).of(unit)) {
      if (subject.fact() != null) {
        run.add(subject.type(), subject.fact(), subject.path());
      }
    }
    extra.forEach(f -> run.add(RULES.vocabulary().type(f.getClass()), f, "given " + f.id()));
    Set<String> acting = new TreeSet<>();
    for (Proposal proposal : network.fire(run, 100_000)) {
      assertThat(proposal.possible())
          .as("%s %s", proposal.rule().id(), proposal.missing())
          .isFalse();
      acting.add(proposal.rule().id() + "@" + proposal.subject());
    }
    return acting;
  }

  private static List<Fact> extra(MandateCase given) {
    List<Fact> extra = new ArrayList<>();
    List<Fact> facts = new ArrayList<>(given.findings());
    facts.addAll(given.derived());
    for (Fact fact : facts) {
      RecordType type = RULES.vocabulary().type(fact.getClass());
      extra.add((Fact) new Completion(given.name().hashCode()).complete(type, fact));
    }
    return extra;
  }

  private static Enterprise complete(Enterprise unit, String name) {
    Completion completion = new Completion(name.hashCode());
    return (Enterprise) completion.complete(RULES.vocabulary().root(), unit);
  }
}
