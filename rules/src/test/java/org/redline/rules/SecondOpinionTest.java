package org.redline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redline.audit.AuditReport;
import org.redline.audit.Auditor;
import org.redline.audit.Finding;
import org.redline.condition.Budget;
import org.redline.drl.Answers;
import org.redline.drl.SecondOpinion;
import org.redline.facts.Enterprise;
import org.redline.facts.Fact;
import org.redline.memory.Verdict;
import org.redline.network.MandateNetwork;
import org.redline.network.MandateRun;
import org.redline.network.Proposal;
import org.redline.network.Subject;
import org.redline.network.Subjects;
import org.redline.profile.Profile;
import org.redline.profile.ProfileReader;
import org.redline.rulebook.MandateCase;
import org.redline.rulebook.MandateRule;
import org.redline.rulebook.Provision;
import org.redline.rulebook.ProvisionCase;
import org.redline.rulebook.RuleSet;
import org.redline.vocabulary.RecordType;

/** Holds our answers against those of the DRL that we write, compiled by Drools' own compiler. */
class SecondOpinionTest {
  /** How often the unknown facts of each sample are filled in, each time otherwise. */
  private static final int COMPLETIONS = 2;

  private static final RuleSet RULES = RulesFolder.rules();
  private static final SecondOpinion.Sitting OPINION = SecondOpinion.of(RULES).sit();
  private static final Auditor AUDITOR = Auditor.of(RULES);
  private static final MandateNetwork NETWORK =
      new MandateNetwork(RULES.mandates(), RULES.vocabulary());

  @Test
  void drl_finds_the_same_violations_in_every_case_once_all_its_facts_are_known() {
    int violated = 0;
    for (Provision provision : RULES.provisions()) {
      for (ProvisionCase given : provision.cases()) {
        Enterprise unit = complete(given.unit(), given.name());
        Set<String> ours = violated(AUDITOR.audit(unit, given.asOf()));
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
    int acting = 0;
    for (MandateRule rule : RULES.mandates()) {
      for (MandateCase given : rule.cases()) {
        Enterprise unit = complete(given.unit(), given.name());
        List<Fact> extra = extra(given);
        Set<String> ours = acting(unit, given.asOf(), extra);
        acting += ours.size();

        assertThat(OPINION.ask(unit, given.asOf(), extra).acting())
            .as("%s › %s", rule.id(), given.name())
            .isEqualTo(ours);
      }
    }
    assertThat(acting).isPositive();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void drl_agrees_on_every_sample_once_all_its_facts_are_known(Path sample) throws IOException {
    Profile profile =
        new ProfileReader(RULES.vocabulary()).read(sample.toString(), Files.readAllBytes(sample));
    LocalDate asOf = Objects.requireNonNull(profile.asOf());
    for (int i = 0; i < COMPLETIONS; i++) {
      String name = sample.getFileName() + " " + i;
      Enterprise unit = complete(profile.unit(), name);
      AuditReport report = AUDITOR.audit(unit, asOf);
      List<Fact> extra = complete(findings(report), name);

      Answers theirs = OPINION.ask(unit, asOf, extra);

      assertThat(theirs.violated()).as(name).isEqualTo(violated(report));
      assertThat(theirs.acting()).as(name).isEqualTo(acting(unit, asOf, extra));
    }
  }

  static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(RulesFolder.PATH.resolve("../samples/firms"))) {
      return files.sorted().toList();
    }
  }

  /** What each sample is found to violate, as mandate rules see it; the rest is filled in. */
  private static List<Fact> findings(AuditReport report) {
    List<Fact> findings = new ArrayList<>();
    for (Finding finding : report.findings()) {
      if (finding.verdict() == Verdict.VIOLATED) {
        findings.add(seen(finding));
      }
    }
    return findings;
  }

  private static Fact seen(Finding finding) {
    Provision provision = finding.provision();
    return new org.redline.memory.Finding(
        provision.id() + "@" + finding.subject().id(),
        provision.id(),
        provision.rulebook(),
        finding.verdict(),
        finding.subject().id(),
        finding.subject().type().name(),
        provision.conduct(),
        provision.severity(),
        finding.state().orElse(null),
        finding.stage(),
        finding.grade(),
        provision.tags(),
        finding.day().orElse(null),
        finding.over().orElse(null),
        null,
        null,
        null,
        null,
        null,
        null,
        provision.authority(),
        null);
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

  private static Set<String> acting(Enterprise unit, LocalDate asOf, List<Fact> extra) {
    MandateRun run = new MandateRun(unit, asOf, new Budget(10_000_000));
    for (Subject subject : new Subjects(RULES.vocabulary()).of(unit)) {
      if (subject.fact() != null) {
        run.add(subject.type(), subject.fact(), subject.path());
      }
    }
    extra.forEach(f -> run.add(RULES.vocabulary().type(f.getClass()), f, "given " + f.id()));
    Set<String> acting = new TreeSet<>();
    for (Proposal proposal : NETWORK.fire(run, 100_000)) {
      assertThat(proposal.possible())
          .as("%s %s", proposal.rule().id(), proposal.missing())
          .isFalse();
      acting.add(proposal.rule().id() + "@" + proposal.subject());
    }
    return acting;
  }

  private static List<Fact> extra(MandateCase given) {
    List<Fact> facts = new ArrayList<>(given.findings());
    facts.addAll(given.derived());
    return complete(facts, given.name());
  }

  private static List<Fact> complete(List<Fact> facts, String name) {
    List<Fact> complete = new ArrayList<>();
    for (Fact fact : facts) {
      RecordType type = RULES.vocabulary().type(fact.getClass());
      complete.add((Fact) new Completion(name.hashCode()).complete(type, fact));
    }
    return complete;
  }

  private static Enterprise complete(Enterprise unit, String name) {
    Completion completion = new Completion(name.hashCode());
    return (Enterprise) completion.complete(RULES.vocabulary().root(), unit);
  }
}
