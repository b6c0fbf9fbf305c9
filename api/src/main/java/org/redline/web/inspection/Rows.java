package org.redline.web.inspection;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.redline.facts.PartyKind;
import org.redline.report.Phrases;

/** Puts the findings of a report into words, a line for each. */
final class Rows {
  private final KeptReport report;
  private final Phrases phrases;
  private final Asking asking;

  Rows(KeptReport report, Phrases phrases, Asking asking) {
    this.report = report;
    this.phrases = phrases;
    this.asking = asking;
  }

  List<Row> all() {
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i <= report.findings().size(); i++) {
      rows.add(row(i));
    }
    return rows;
  }

  /** The finding with a number from 1. */
  Row row(int number) {
    KeptFinding finding = report.findings().get(number - 1);
    return new Row(
        number,
        finding,
        finding.title(),
        phrases.subject(finding.subject().kind(), finding.subject().id()),
        finding.rulebook(),
        phrases.rulebook(finding.rulebook()),
        phrases.of(finding.severity()),
        finding.state() == null ? "" : phrases.of(finding.state()),
        phrases.cited(finding.breaks()),
        asking.of(finding.missing()),
        parties(finding));
  }

  private Set<PartyKind> parties(KeptFinding finding) {
    Set<PartyKind> parties = EnumSet.noneOf(PartyKind.class);
    for (KeptAction action : report.actions()) {
      if (action.follows(finding)) {
        parties.add(action.party());
      }
    }
    return parties;
  }
}
