package org.redline.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Budget;
import org.redline.network.Checklist;
import org.redline.network.Subject;
import org.redline.rulebook.Provision;

/** Stage 1 of one audit: takes what the network joins, and keeps what is found. */
final class Judging {
  private final FindingOrder order;
  private final LocalDate asOf;
  private final Budget budget;
  private final long steps;
  private final List<List<Finding>> bySubject = new ArrayList<>();
  private @Nullable Provision current;

  /**
   * @param budget what all judging may use
   * @param steps what a finding may use to say what it rests on
   */
  Judging(FindingOrder order, LocalDate asOf, Budget budget, long steps) {
    this.order = order;
    this.asOf = asOf;
    this.budget = budget;
    this.steps = steps;
  }

  /** Judges the subject by its whole checklist. */
  void judge(Subject subject, Checklist checklist) {
    int size = checklist.judged().size() + checklist.excluded().size();
    List<Finding> findings = new ArrayList<>(size);
    Judge judge = new Judge(subject.records(), asOf, budget);
    for (Provision provision : checklist.judged()) {
      current = provision;
      findings.add(finding(provision, subject, judge.judge(provision)));
    }
    for (Provision provision : checklist.excluded()) {
      findings.add(finding(provision, subject, judge.excluded(provision)));
    }
    if (size > 0) {
      bySubject.add(findings);
    }
  }

  /** Id of the provision judged last: named when the budget is spent. */
  String current() {
    return current == null ? "?" : current.id();
  }

  /** Everything found, in the order of a report. */
  List<Finding> findings() {
    return order.of(bySubject);
  }

  private Finding finding(Provision provision, Subject subject, Judgement judgement) {
    return Finding.of(provision, subject, judgement, asOf, steps);
  }
}
