package org.redline.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.redline.audit.Finding;
import org.redline.audit.MandatedAction;
import org.redline.audit.Probe;
import org.redline.facts.Coded;
import org.redline.memory.Verdict;
import org.redline.rulebook.Provision;
import org.redline.rulebook.ProvisionCase;
import org.redline.rulebook.ProvisionCase.ExpectedAction;
import org.redline.text.Bilingual;

/** Holds what a provision says against what one of its cases says. */
final class ProvisionCheck {
  private final Provision provision;
  private final ProvisionCase stated;
  private final Finding finding;
  private final List<MandatedAction> own;

  private ProvisionCheck(Provision provision, ProvisionCase stated, Probe.Answer answer) {
    this.provision = provision;
    this.stated = stated;
    this.finding = answer.finding();
    this.own = answer.actions();
  }

  static ProvisionCheck of(Probe probe, Provision provision, ProvisionCase stated) {
    return new ProvisionCheck(
        provision, stated, probe.judge(provision, stated.unit(), stated.subject(), stated.asOf()));
  }

  /** Everything that is wrong; {@code audit} is asked for what the provision alone lacks. */
  List<Bilingual> complaints(WholeAudit audit) {
    List<Bilingual> complaints = new ArrayList<>();
    verdict(complaints);
    if (complaints.isEmpty()) {
      findings(complaints);
      actions(complaints, audit);
    }
    return complaints;
  }

  /** Whether the provision alone gives all that the case says. */
  boolean passes() {
    List<Bilingual> complaints = new ArrayList<>();
    verdict(complaints);
    findings(complaints);
    return complaints.isEmpty()
        && stated.actions().stream().allMatch(expected -> Expected.given(expected, own))
        && stated.noActions().stream().noneMatch(unwanted -> Expected.mentioned(unwanted, own));
  }

  /** The case without the actions that only mandate rules give. */
  ProvisionCase alone() {
    List<ExpectedAction> given =
        stated.actions().stream().filter(expected -> Expected.given(expected, own)).toList();
    return new ProvisionCase(
        stated.verdict(),
        stated.name(),
        stated.unit(),
        stated.subject(),
        stated.asOf(),
        stated.state(),
        stated.stage(),
        given,
        stated.noActions(),
        stated.missing(),
        stated.place());
  }

  private void verdict(List<Bilingual> complaints) {
    if (finding.verdict() == stated.verdict()) {
      return;
    }
    complaints.add(
        Words.get("verdict", Words.label(stated.verdict()), Words.label(finding.verdict())));
    if (finding.verdict() == Verdict.UNDETERMINED) {
      complaints.add(Words.get("lacks", String.join(", ", finding.missing())));
    }
    finding
        .evidence()
        .forEach(found -> complaints.add(Words.get("evidence", found.path(), found.value())));
  }

  private void findings(List<Bilingual> complaints) {
    differs(complaints, "state", stated.state(), finding.state().orElse(null));
    if (own.stream().noneMatch(action -> !action.possible() && action.stage() == stated.stage())) {
      differs(complaints, "stage", stated.stage(), finding.stage());
    }
    List<String> missing = stated.missing();
    if (missing != null && !new TreeSet<>(missing).equals(new TreeSet<>(finding.missing()))) {
      complaints.add(
          Words.get("missing", String.join(", ", missing), String.join(", ", finding.missing())));
    }
  }

  private static void differs(
      List<Bilingual> complaints, String key, @Nullable Coded expected, @Nullable Coded got) {
    if (expected != null && expected != got) {
      complaints.add(Words.get(key, Words.label(expected), Words.label(got)));
    }
  }

  private void actions(List<Bilingual> complaints, WholeAudit audit) {
    List<MandatedAction> given = new ArrayList<>(own);
    if (needsMore()) {
      given.addAll(audit.actions(provision, stated));
    }
    for (ExpectedAction expected : stated.actions()) {
      if (!Expected.given(expected, given)) {
        Bilingual instead = Expected.instead(expected.action(), given);
        complaints.add(Words.get("action", Expected.said(expected), instead));
      }
    }
    for (ExpectedAction unwanted : stated.noActions()) {
      if (Expected.mentioned(unwanted, given)) {
        Bilingual found = Expected.instead(unwanted.action(), given);
        complaints.add(Words.get("no-action", Expected.said(unwanted), found));
      }
    }
  }

  private boolean needsMore() {
    return stated.actions().stream().anyMatch(expected -> !Expected.given(expected, own))
        || stated.noActions().stream()
            .anyMatch(unwanted -> !Expected.isMeasure(unwanted.action(), provision));
  }
}
