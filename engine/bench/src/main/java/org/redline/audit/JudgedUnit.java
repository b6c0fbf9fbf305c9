package org.redline.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.redline.audit.FindingOrder.Found;
import org.redline.condition.Budget;
import org.redline.facts.Enterprise;
import org.redline.network.Checklist;
import org.redline.network.Checklists;
import org.redline.network.Subject;
import org.redline.network.Subjects;
import org.redline.rulebook.Provision;
import org.redline.rulebook.RuleSet;

/**
 * One unit while it is judged, with a network of one's own choice in place of the auditor's. It
 * stands in this package because it must judge by the very code that the auditor judges by.
 */
public final class JudgedUnit {
  private static final long STEPS = AuditLimits.standard().steps();

  private final LocalDate asOf;
  private final List<Subject> subjects;
  private final Budget budget = new Budget(STEPS);
  private final FindingOrder order;
  private final Judging judging;
  private final Map<Subject, List<Finding>> single = new LinkedHashMap<>();

  private JudgedUnit(
      List<Subject> subjects, FindingOrder order, Map<String, Sheet> sheets, LocalDate asOf) {
    this.asOf = asOf;
    this.subjects = subjects;
    this.order = order;
    this.judging = new Judging(sheets, asOf, budget, STEPS);
  }

  public List<Subject> subjects() {
    return subjects;
  }

  /** Judges the subject by its whole checklist. */
  public void judge(Subject subject, Checklist checklist) {
    judging.judge(subject, checklist);
  }

  /** Notes that the provisions that the key of its checklist rules out do not apply. */
  public void exclude(Subject subject, Checklist checklist) {
    for (Provision provision : checklist.excluded()) {
      add(subject, provision, Judge.excluded(provision));
    }
  }

  /** Judges the subject by one provision. */
  public void judge(Subject subject, Provision provision) {
    add(subject, provision, new Judge(subject.records(), asOf, budget).judge(provision));
  }

  /**
   * Everything found, in the order of a report. A network judges either by checklists or by single
   * provisions.
   */
  public List<Finding> findings() {
    if (single.isEmpty()) {
      return order.of(judging.found());
    }
    List<Found> found = new ArrayList<>();
    single.forEach((subject, findings) -> found.add(found(subject, findings)));
    return order.of(found);
  }

  private Found found(Subject subject, List<Finding> findings) {
    int[] places = findings.stream().mapToInt(f -> order.place(f.provision())).toArray();
    return new Found(subject, findings.toArray(new Finding[0]), places);
  }

  private void add(Subject subject, Provision provision, Judgement judgement) {
    single
        .computeIfAbsent(subject, s -> new ArrayList<>())
        .add(Finding.of(provision, subject, judgement, asOf, STEPS));
  }

  /** Takes units apart for judging by one rule set. */
  public static final class Maker {
    private final Subjects subjects;
    private final FindingOrder order;
    private final Map<String, Sheet> sheets;

    public Maker(RuleSet rules) {
      this.subjects = new Subjects(rules.vocabulary());
      this.order = new FindingOrder(rules.provisions());
      this.sheets = Sheet.of(new Checklists(rules.provisions()).all(), order);
    }

    /** The unit, of which nothing is judged yet. */
    public JudgedUnit of(Enterprise unit, LocalDate asOf) {
      return new JudgedUnit(subjects.of(unit), order, sheets, asOf);
    }
  }
}
