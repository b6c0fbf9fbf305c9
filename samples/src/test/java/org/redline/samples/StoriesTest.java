package org.redline.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.redline.audit.AuditReport;
import org.redline.audit.Auditor;
import org.redline.audit.MandatedAction;
import org.redline.condition.Truth;
import org.redline.memory.BreachState;
import org.redline.memory.Standing;
import org.redline.memory.Verdict;
import org.redline.profile.Profile;

/** Holds each firm to the point of its story, whatever else its report says. */
class StoriesTest {
  private static final Auditor AUDITOR = Auditor.of(Firms.RULES);

  @Test
  void thePlantBuiltBeforeApprovalMustStopAndMayNotBeClosed() {
    AuditReport report = report("chemical-plant-built-before-approval");

    assertThat(violated(report))
        .contains("three-simultaneities/hazchem-design-approved-before-construction");
    assertThat(steps(report)).contains("stop-construction", "rectify", "fine");
    assertThat(steps(report)).doesNotContain("request-closure", "ban");
    assertThat(demands(report)).contains("close-and-ban");
  }

  @Test
  void theClosedCoalMineMustStopAgainAndLosesWhatItEarned() {
    AuditReport report = report("closed-coal-mine-resumed");

    assertThat(violated(report)).contains("four-always/closed-coal-mine-stays-closed");
    assertThat(steps(report))
        .contains("stop-production", "confiscate-illegal-income", "request-closure")
        .contains("check-transfer");
    assertThat(action(report, a -> a.action().key().equals("order-at-once")).leadsThrough())
        .filteredOn(step -> step.stands())
        .extracting(step -> step.action().key())
        .containsExactly("stop-production");
  }

  @Test
  void theDeathOf2016IsSuspectedUnderTheLawOf2016() {
    AuditReport report = report("waste-lye-tank-and-welder");

    assertThat(violated(report)).isEmpty();
    assertThat(steps(report)).contains("transfer-to-police").doesNotContain("fine");
  }

  @Test
  void aRefusedStopOnSiteIsNoGroundForClosure() {
    AuditReport report = report("on-site-stop-refused");

    assertThat(steps(report))
        .contains("cut-power-and-explosives")
        .doesNotContain("request-closure");
    assertThat(
            action(report, a -> a.action().key().equals("cut-power-and-explosives"))
                .preconditions())
        .allMatch(p -> p.truth() == Truth.TRUE);
    assertThat(demands(report)).contains("close-and-ban");
  }

  @Test
  void aBreachThatEndedUnderTheOldLawIsFinedByIt() {
    AuditReport report = report("breach-that-has-ended");
    MandatedAction fine = action(report, a -> a.action().key().equals("fine"));

    assertThat(report.findings())
        .filteredOn(f -> f.verdict() == Verdict.VIOLATED)
        .allMatch(f -> f.state().orElseThrow() == BreachState.ENDED);
    assertThat(fine.amount()).isNotNull();
    assertThat(fine.amount().max()).isEqualByComparingTo("200000");
    assertThat(steps(report)).doesNotContain("stop-production", "ban", "seal-or-seize");
    assertThat(steps(report))
        .contains("confiscate-illegal-income")
        .doesNotContain("confiscate-goods");
  }

  @Test
  void aMinorBreachCuredAtOnceWithoutHarmMustGoWithoutPenalty() {
    AuditReport report = report("first-breach-cured-next-day");
    MandatedAction spared = action(report, a -> a.action().key().equals("no-penalty-education"));

    assertThat(steps(report)).doesNotContain("rectify");
    assertThat(spared.may()).isFalse();
    assertThat(spared.because())
        .contains("enforcement/no-penalty-for-minor-breach")
        .doesNotContain("enforcement/no-penalty-for-first-breach");
    assertThat(report.actions())
        .filteredOn(a -> a.action().key().equals("fine"))
        .isNotEmpty()
        .allMatch(a -> a.held() != null && !a.possible());
  }

  @Test
  void onlyABreachFoundMinorIsSparedItsFine() {
    assertThat(report("on-site-stop-refused").actions()).allMatch(a -> a.held() == null);
  }

  @Test
  void oneActUnderTwoLawsIsFinedOnceByTheHigherNorm() {
    AuditReport report = report("one-act-under-two-laws");
    List<MandatedAction> fines =
        report.actions().stream().filter(a -> a.action().key().equals("fine")).toList();

    assertThat(fines).hasSize(1);
    assertThat(fines.get(0).basis())
        .extracting(b -> b.law())
        .containsOnly("safety-licence-regulation");
  }

  @Test
  void anAccidentNotYetCountedIsCheckedAndNotJudged() {
    AuditReport report = report("accident-injuries-not-counted");

    assertThat(steps(report)).isEmpty();
    assertThat(report.actions())
        .filteredOn(MandatedAction::possible)
        .extracting(a -> a.action().key())
        .contains("check-transfer");
  }

  @Test
  void aCleanFirmHasNothingToFear() {
    AuditReport report = report("clean-firm");

    assertThat(report.actions()).isEmpty();
    assertThat(report.findings())
        .extracting(f -> f.verdict())
        .containsOnly(Verdict.COMPLIANT, Verdict.NOT_APPLICABLE);
  }

  @Test
  void whatWasNotSubmittedIsNeitherViolatedNorCompliant() {
    AuditReport report = report("almost-nothing-known");

    assertThat(report.findings())
        .extracting(f -> f.verdict())
        .contains(Verdict.UNDETERMINED)
        .doesNotContain(Verdict.VIOLATED, Verdict.COMPLIANT);
    assertThat(report.actions()).allMatch(MandatedAction::possible);
  }

  @Test
  void onlyAFailedSuspensionLeadsToClosure() {
    assertThat(steps(report("suspension-failed"))).contains("request-closure", "hold-stop");
  }

  private static AuditReport report(String firm) {
    Profile profile = Firms.profile(Path.of("firms", firm + ".yaml"));
    assertThat(profile.asOf()).isNotNull();
    return AUDITOR.audit(profile.unit(), profile.asOf());
  }

  private static List<String> violated(AuditReport report) {
    return report.findings().stream()
        .filter(f -> f.verdict() == Verdict.VIOLATED)
        .map(f -> f.provision().id())
        .toList();
  }

  /** The legal steps that stand certainly. */
  private static List<String> steps(AuditReport report) {
    return report.actions().stream()
        .filter(a -> a.standing() == Standing.LAW && !a.possible())
        .map(a -> a.action().key())
        .toList();
  }

  private static List<String> demands(AuditReport report) {
    return report.actions().stream()
        .filter(a -> a.standing() == Standing.CAMPAIGN)
        .map(a -> a.action().key())
        .toList();
  }

  private static MandatedAction action(AuditReport report, Predicate<MandatedAction> wanted) {
    return report.actions().stream().filter(wanted).findFirst().orElseThrow();
  }
}
