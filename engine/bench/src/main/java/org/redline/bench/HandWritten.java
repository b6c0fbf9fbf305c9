package org.redline.bench;

import static org.redline.bench.Kleene.among;
import static org.redline.bench.Kleene.is;
import static org.redline.bench.Kleene.notAfter;
import static org.redline.bench.Kleene.yes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Truth;
import org.redline.facts.Activity;
import org.redline.facts.Compliance;
import org.redline.facts.DesignChange;
import org.redline.facts.Enterprise;
import org.redline.facts.Hazard;
import org.redline.facts.HazardLevel;
import org.redline.facts.HazardState;
import org.redline.facts.Order;
import org.redline.facts.OrderKind;
import org.redline.facts.Project;
import org.redline.facts.Sector;
import org.redline.facts.ServiceWay;
import org.redline.memory.Verdict;
import org.redline.network.Subject;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.Vocabulary;

/**
 * The frozen provisions as a programmer would write them in Java: verdicts only, with no evidence,
 * no missing facts, no state of the breach.
 */
final class HandWritten {
  private static final Set<OrderKind> STOPS =
      EnumSet.of(
          OrderKind.EVACUATE,
          OrderKind.SUSPEND_ON_SITE,
          OrderKind.STOP_USING,
          OrderKind.STOP_CONSTRUCTION);

  private final LocalDate asOf;
  private final Blank blank;

  HandWritten(Vocabulary vocabulary, LocalDate asOf) {
    this.asOf = asOf;
    this.blank = Blank.of(vocabulary);
  }

  /** A verdict of one provision on one subject. */
  record Judged(String provision, Subject subject, Verdict verdict) {}

  /** Facts of which nothing is known. */
  private record Blank(
      Project project, DesignChange change, Hazard hazard, Activity activity, Order order) {
    static Blank of(Vocabulary vocabulary) {
      return new Blank(
          blank(vocabulary, Project.class),
          blank(vocabulary, DesignChange.class),
          blank(vocabulary, Hazard.class),
          blank(vocabulary, Activity.class),
          blank(vocabulary, Order.class));
    }

    private static <T> T blank(Vocabulary vocabulary, Class<T> type) {
      RecordType record = vocabulary.type(type);
      return type.cast(record.create(new @Nullable Object[record.fields().size()]));
    }
  }

  List<Judged> judge(List<Subject> subjects) {
    List<Judged> all = new ArrayList<>();
    for (Subject subject : subjects) {
      Object fact = subject.fact();
      switch (subject.type().name()) {
        case "Project" -> projects(subject, fact == null ? blank.project : (Project) fact, all);
        case "DesignChange" -> designChanges(subject, all);
        case "Hazard" -> hazards(subject, fact == null ? blank.hazard : (Hazard) fact, all);
        case "Activity" ->
            activities(subject, fact == null ? blank.activity : (Activity) fact, all);
        case "Order" -> orders(subject, fact == null ? blank.order : (Order) fact, all);
        default -> {}
      }
    }
    return all;
  }

  private void projects(Subject subject, Project project, List<Judged> all) {
    ProjectVerdicts verdicts = new ProjectVerdicts(project, asOf);
    add(
        "three-simultaneities/design-approved-before-construction",
        subject,
        verdicts.designApproved(),
        all);
    add("three-simultaneities/accepted-before-use", subject, verdicts.accepted(), all);
    add("three-simultaneities/safety-pre-assessment", subject, verdicts.assessed(), all);
    add("three-simultaneities/trial-run-length", subject, verdicts.trialRunLength(), all);
    add("three-simultaneities/own-design-review", subject, verdicts.ownReview(), all);
    add("three-simultaneities/testing-passed-before-trial-run", subject, verdicts.tested(), all);
    add("three-simultaneities/works-by-qualified-contractor", subject, verdicts.contractor(), all);
    add(
        "three-simultaneities/construction-permit-before-construction",
        subject,
        verdicts.permitted(),
        all);
    add("three-simultaneities/safety-investment-in-budget", subject, verdicts.budget(), all);
  }

  private void designChanges(Subject subject, List<Judged> all) {
    Object fact = subject.fact();
    Object owner = subject.records()[1];
    Verdict verdict =
        ProjectVerdicts.changeApproved(
            owner == null ? blank.project : (Project) owner,
            fact == null ? blank.change : (DesignChange) fact,
            asOf);
    add("three-simultaneities/design-change-approved", subject, verdict, all);
  }

  private void hazards(Subject subject, Hazard hazard, List<Judged> all) {
    Days days = new Days(is(hazard.state(), HazardState.REMOVED), hazard.removedOn(), asOf);
    Truth major = is(hazard.level(), HazardLevel.MAJOR);
    Truth goesOn = yes(hazard.productionContinues());
    Verdict eliminated =
        days.continuing(
            LocalDate.of(2021, 9, 1),
            day ->
                Kleene.verdict(notAfter(hazard.foundOn(), day), yes(hazard.measuresTaken()).not()));
    Verdict left =
        days.continuing(
            LocalDate.of(2021, 9, 1),
            day ->
                Kleene.verdict(
                    major.and(notAfter(hazard.foundOn(), day)),
                    yes(hazard.safetyAssured()).not().and(goesOn)));
    Truth coal = coal(subject.unit());
    Verdict stopped =
        days.continuing(
            LocalDate.of(2013, 7, 18),
            day -> Kleene.verdict(major.and(notAfter(hazard.foundOn(), day)).and(coal), goesOn));
    add("four-always/hazard-eliminated", subject, eliminated, all);
    add("four-always/major-hazard-area-left", subject, left, all);
    add("four-always/coal-mine-stops-on-major-hazard", subject, stopped, all);
  }

  private static Truth coal(Enterprise unit) {
    return Kleene.exists(unit.businesses(), b -> is(b.sector(), Sector.COAL_MINING));
  }

  private void activities(Subject subject, Activity activity, List<Judged> all) {
    Verdict verdict = new Qualification(subject.unit(), activity, asOf).verdict();
    add("four-always/contractor-qualified", subject, verdict, all);
  }

  private void orders(Subject subject, Order order, List<Judged> all) {
    Truth served =
        is(Kleene.way(order.service()), ServiceWay.NONE)
            .not()
            .and(notAfter(Kleene.servedOn(order.service()), asOf));
    Truth scope = among(order.kind(), STOPS).and(yes(order.majorHazard())).and(served);
    Verdict verdict =
        Days.on(
            asOf,
            LocalDate.of(2021, 9, 1),
            asOf,
            Kleene.verdict(scope, is(order.compliance(), Compliance.REFUSED)));
    add("four-always/site-stop-obeyed", subject, verdict, all);
  }

  private static void add(String provision, Subject subject, Verdict verdict, List<Judged> all) {
    all.add(new Judged(provision, subject, verdict));
  }
}
