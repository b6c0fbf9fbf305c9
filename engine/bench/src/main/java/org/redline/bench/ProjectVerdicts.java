package org.redline.bench;

import static org.redline.bench.Kleene.after;
import static org.redline.bench.Kleene.among;
import static org.redline.bench.Kleene.approved;
import static org.redline.bench.Kleene.decidedOn;
import static org.redline.bench.Kleene.is;
import static org.redline.bench.Kleene.notAfter;
import static org.redline.bench.Kleene.verdict;
import static org.redline.bench.Kleene.yes;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Truth;
import org.redline.facts.Acceptance;
import org.redline.facts.Assessment;
import org.redline.facts.ConstructionState;
import org.redline.facts.DesignChange;
import org.redline.facts.Project;
import org.redline.facts.ProjectClass;
import org.redline.facts.ProjectPermitKind;
import org.redline.facts.TestOutcome;
import org.redline.facts.Testing;
import org.redline.facts.TrialRun;
import org.redline.facts.TrialState;
import org.redline.facts.UseState;
import org.redline.facts.WorkState;
import org.redline.memory.Verdict;

/**
 * The frozen provisions on projects, by hand.
 *
 * @param project the project
 * @param asOf the day on which one would decide
 */
record ProjectVerdicts(Project project, LocalDate asOf) {
  private static final LocalDate LAW_OF_2014 = LocalDate.of(2014, 12, 1);
  private static final LocalDate LAW_OF_2021 = LocalDate.of(2021, 9, 1);
  private static final LocalDate MEASURES = LocalDate.of(2015, 5, 1);
  private static final LocalDate CONSTRUCTION_LAW = LocalDate.of(2019, 4, 23);
  private static final Set<ProjectClass> REVIEWED =
      EnumSet.of(
          ProjectClass.NON_COAL_MINE,
          ProjectClass.METAL_SMELTING,
          ProjectClass.FIREWORKS,
          ProjectClass.OTHER_HAZARDOUS_GOODS,
          ProjectClass.HAZCHEM_LOADING);
  private static final Set<ProjectClass> OWN_REVIEW =
      EnumSet.of(ProjectClass.HAZCHEM_USE, ProjectClass.OTHER_CHEMICAL, ProjectClass.NONE);
  private static final Set<ProjectClass> CHANGE_REVIEWED =
      EnumSet.of(
          ProjectClass.NON_COAL_MINE,
          ProjectClass.METAL_SMELTING,
          ProjectClass.HAZCHEM_PRODUCTION,
          ProjectClass.HAZCHEM_PIPELINE,
          ProjectClass.FIREWORKS,
          ProjectClass.OTHER_HAZARDOUS_GOODS);
  private static final Set<ProjectClass> CHANGE_REVIEWED_OUTSIDE_PORTS =
      EnumSet.of(ProjectClass.HAZCHEM_STORAGE, ProjectClass.HAZCHEM_LOADING);
  private static final Set<UseState> USED = EnumSet.of(UseState.IN_USE, UseState.STOPPED);
  private static final Set<TrialState> TRIED = EnumSet.of(TrialState.RUNNING, TrialState.ENDED);

  Verdict designApproved() {
    Truth approved = approved(project.designReview());
    LocalDate decided = decidedOn(project.designReview());
    Truth late = after(decided, project.startedOn());
    Truth breach = begun().and(approved.not().or(late));
    Verdict verdict = verdict(reviewed(project.startedOn()), breach);
    return new Days(approved.and(late), decided, asOf).continuing(LAW_OF_2021, day -> verdict);
  }

  Verdict accepted() {
    Acceptance acceptance = project.acceptance();
    Truth passed =
        acceptance == null ? Truth.UNKNOWN : is(acceptance.outcome(), TestOutcome.PASSED);
    LocalDate decided = acceptance == null ? null : acceptance.decidedOn();
    Truth late = after(decided, project.inUseSince());
    Truth breach = among(project.use(), USED).and(passed.not().or(late));
    Verdict verdict = verdict(reviewed(project.inUseSince()), breach);
    Truth stopped =
        is(project.use(), UseState.STOPPED)
            .and(passed.not().or(after(decided, project.stoppedOn())));
    Days days =
        stopped == Truth.TRUE
            ? new Days(stopped, project.stoppedOn(), asOf)
            : new Days(stopped.or(passed.and(late)), decided, asOf);
    return days.continuing(LAW_OF_2021, day -> verdict);
  }

  Verdict assessed() {
    Assessment assessment = project.preAssessment();
    Truth done = assessment == null ? Truth.UNKNOWN : is(assessment.state(), WorkState.DONE);
    Truth qualified = assessment == null ? Truth.UNKNOWN : yes(assessment.agencyQualified());
    LocalDate completed = assessment == null ? null : assessment.completedOn();
    Truth late = after(completed, project.startedOn());
    Truth breach = begun().and(done.not().or(qualified.not()).or(late));
    Verdict verdict = verdict(reviewed(project.startedOn()), breach);
    return new Days(done.and(qualified).and(late), completed, asOf)
        .continuing(LAW_OF_2021, day -> verdict);
  }

  Verdict trialRunLength() {
    TrialRun trial = project.trialRun();
    LocalDate started = trial == null ? null : trial.startedOn();
    TrialState state = trial == null ? null : trial.state();
    LocalDate ended = trial == null ? null : trial.endedOn();
    Truth ownTerm = trial == null ? Truth.UNKNOWN : yes(trial.ownTerm());
    Truth inUse = is(project.use(), UseState.IN_USE);
    Truth running = is(state, TrialState.RUNNING).and(inUse.or(longer(started, asOf)));
    Truth over =
        is(state, TrialState.ENDED)
            .and(longer(started, ended).or(inUse.and(shorter(started, ended))));
    Truth scope = notCoal().and(among(state, TRIED)).and(ownTerm.not());
    return Days.decisive(started, MEASURES, asOf, verdict(scope, running.or(over)));
  }

  Verdict ownReview() {
    Truth scope =
        among(project.hazardClass(), OWN_REVIEW).and(after(MEASURES, project.startedOn()).not());
    Truth written =
        project.design() == null
            ? Truth.UNKNOWN
            : is(project.design().writtenReview(), WorkState.DONE);
    return Days.on(asOf, MEASURES, asOf, verdict(scope, begun().and(written.not())));
  }

  Verdict tested() {
    TrialRun trial = project.trialRun();
    Testing testing = project.testing();
    LocalDate started = trial == null ? null : trial.startedOn();
    Truth scope = notCoal().and(among(trial == null ? null : trial.state(), TRIED));
    Truth passed = testing == null ? Truth.UNKNOWN : is(testing.outcome(), TestOutcome.PASSED);
    Truth qualified = testing == null ? Truth.UNKNOWN : yes(testing.agencyQualified());
    Truth late = after(testing == null ? null : testing.reportedOn(), started);
    Verdict verdict = verdict(scope, passed.not().or(qualified.not()).or(late));
    return Days.decisive(started, MEASURES, asOf, verdict);
  }

  Verdict contractor() {
    Truth qualified =
        project.works() == null ? Truth.UNKNOWN : yes(project.works().contractorQualified());
    return Days.decisive(
        project.startedOn(), CONSTRUCTION_LAW, asOf, verdict(begun(), qualified.not()));
  }

  Verdict permitted() {
    Truth held =
        Kleene.exists(
            project.permits(),
            p ->
                is(p.kind(), ProjectPermitKind.CONSTRUCTION)
                    .and(approved(p.review()))
                    .and(notAfter(decidedOn(p.review()), project.startedOn())));
    Verdict verdict = verdict(yes(project.constructionPermitRequired()), begun().and(held.not()));
    return Days.decisive(project.startedOn(), CONSTRUCTION_LAW, asOf, verdict);
  }

  Verdict budget() {
    Truth scope = begun().not().or(after(LAW_OF_2014, project.startedOn()).not());
    Truth breach = yes(project.safetyInvestmentInBudget()).not();
    return Days.on(asOf, LAW_OF_2021, asOf, verdict(scope, breach));
  }

  static Verdict changeApproved(Project project, DesignChange change, LocalDate asOf) {
    Truth bound =
        among(project.hazardClass(), CHANGE_REVIEWED)
            .or(
                among(project.hazardClass(), CHANGE_REVIEWED_OUTSIDE_PORTS)
                    .and(yes(project.portProject()).not()));
    Truth approved = approved(change.review());
    LocalDate decided = decidedOn(change.review());
    Truth late = after(decided, change.builtOn());
    Truth breach = is(change.built(), WorkState.DONE).and(approved.not().or(late));
    Verdict verdict = verdict(yes(change.major()).and(bound), breach);
    return new Days(approved.and(late), decided, asOf).continuing(MEASURES, day -> verdict);
  }

  private Truth begun() {
    return is(project.construction(), ConstructionState.NOT_STARTED).not();
  }

  private Truth notCoal() {
    return is(project.hazardClass(), ProjectClass.COAL_MINE).not();
  }

  /** Whether a department reviews the project, if the day is not before the law of 2014. */
  private Truth reviewed(@Nullable LocalDate day) {
    Truth inPort =
        is(project.hazardClass(), ProjectClass.HAZCHEM_LOADING).and(yes(project.portProject()));
    return among(project.hazardClass(), REVIEWED)
        .and(inPort.not())
        .and(after(LAW_OF_2014, day).not());
  }

  private static Truth longer(@Nullable LocalDate from, @Nullable LocalDate to) {
    return after(to, from == null ? null : from.plusDays(180));
  }

  private static Truth shorter(@Nullable LocalDate from, @Nullable LocalDate to) {
    return after(from == null ? null : from.plusDays(30), to);
  }
}
