package org.redline.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redline.audit.FindingOrder.Found;
import org.redline.condition.Budget;
import org.redline.network.Checklist;
import org.redline.network.Subject;
import org.redline.rulebook.Provision;

/** Stage 1 of one audit: takes what the network joins, and keeps what is found. */
final class Judging {
  private final Map<String, Sheet> sheets;
  private final LocalDate asOf;
  private final Budget budget;
  private final long steps;
  private final List<Found> bySubject = new ArrayList<>();
  private @Nullable Provision current;

  /**
   * @param budget what all judging may use
   * @param steps what a finding may use to say what it rests on
   */
  Judging(Map<String, Sheet> sheets, LocalDate asOf, Budget budget, long steps) {
    this.sheets = sheets;
    this.asOf = asOf;
    this.budget = budget;
    this.steps = steps;
  }

  /** Judges the subject by its whole checklist. */
  void judge(Subject subject, Checklist checklist) {
    Sheet sheet = Objects.requireNonNull(sheets.get(checklist.key()));
    Finding[] findings = new Finding[sheet.places().length];
    Judge judge = new Judge(subject.records(), asOf, budget);
    int i = 0;
    for (Provision provision : checklist.judged()) {
      current = provision;
      findings[i++] = finding(provision, subject, judge.judge(provision));
    }
    for (int j = 0; i < findings.length; i++, j++) {
      findings[i] = finding(checklist.excluded().get(j), subject, sheet.excluded().get(j));
    }
    bySubject.add(new Found(subject, findings, sheet.places()));
  }

  /** Id of the provision judged last: named when the budget is spent. */
  String current() {
    return current == null ? "?" : current.id();
  }

  /** Everything found, by subject. */
  List<Found> found() {
    return bySubject;
  }

  private Finding finding(Provision provision, Subject subject, Judgement judgement) {
    return Finding.of(provision, subject, judgement, asOf, steps);
  }
}
