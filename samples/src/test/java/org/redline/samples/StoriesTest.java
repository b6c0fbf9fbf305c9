package org.redline.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.redline.audit.AuditReport;
import org.redline.audit.Auditor;
import org.redline.audit.Finding;
import org.redline.audit.MandatedAction;
import org.redline.audit.Money;
import org.redline.condition.Truth;
import org.redline.facts.PartyKind;
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

    assertThat(violated(report)).containsExactly("four-always/no-accident-by-own-responsibility");
    assertThat(steps(report)).contains("transfer-to-police");
    assertThat(action(report, a -> a.action().key().equals("fine")).amount())
        .extracting(Money::min, Money::max)
        .containsExactly(new BigDecimal("200000"), new BigDecimal("500000"));
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

  @Test
  void fiveOfSixCertificatesAreNotEnoughInTheYearOfTheSixth() {
    AuditReport report = report("coal-mine-of-six-certificates");

    assertThat(violated(report)).containsExactly("licences/coal-mine-certificates-formerly");
    assertThat(verdict(report, "licences/coal-mine-head-certified", "A-1"))
        .isEqualTo(Verdict.COMPLIANT);
    assertThat(steps(report))
        .contains("stop-production", "confiscate-illegal-income", "request-closure");
    assertThat(amount(report, "fine").min()).isEqualByComparingTo("1260000");
    assertThat(amount(report, "fine").max()).isEqualByComparingTo("6300000");
    assertThat(demands(report)).isEmpty();
    assertThat(report.findings()).extracting(f -> f.verdict()).doesNotContain(Verdict.UNDETERMINED);
  }

  @Test
  void eachContractKeepsTheRateOfItsDay() {
    AuditReport report = report("rates-of-the-contract-day");
    String provided = "economic-policies/fund-construction-provided";

    assertThat(verdict(report, provided, "G-1")).isEqualTo(Verdict.COMPLIANT);
    assertThat(verdict(report, provided, "G-2")).isEqualTo(Verdict.VIOLATED);
    assertThat(violated(report)).containsExactly(provided);
    assertThat(steps(report)).containsExactly("top-up-funds");
    assertThat(action(report, a -> a.action().key().equals("order-at-once")).leadsThrough())
        .filteredOn(step -> step.stands())
        .extracting(step -> step.action().key())
        .containsExactly("top-up-funds");
  }

  @Test
  void theDealerThatStoppedInTimeIsFinedByTheOldRegulation() {
    AuditReport report = report("dealer-stopped-in-time");

    assertThat(violated(report)).containsExactly("four-always/hazchem-trader-licensed");
    assertThat(amount(report, "fine").min()).isEqualByComparingTo("100000");
    assertThat(amount(report, "fine").max()).isEqualByComparingTo("200000");
    assertThat(steps(report))
        .contains("confiscate-goods", "confiscate-illegal-income")
        .doesNotContain("stop-production", "ban", "seal-or-seize");
  }

  @Test
  void theDealerThatWentOnFallsWhollyUnderTheNewLaw() {
    AuditReport report = report("dealer-that-went-on");

    assertThat(violated(report)).containsExactly("four-always/hazchem-trader-licensed");
    assertThat(amount(report, "fine").min()).isEqualByComparingTo("100000");
    assertThat(amount(report, "fine").max()).isEqualByComparingTo("500000");
    assertThat(steps(report)).contains("stop-production", "ban", "confiscate-goods");
    assertThat(action(report, a -> a.action().key().equals("seal-or-seize")).preconditions())
        .extracting(p -> p.truth())
        .contains(Truth.FALSE);
  }

  @Test
  void aHazardThatIsBeingDealtWithIsNoGroundForSuspension() {
    AuditReport report = report("furniture-factory-with-dust");

    assertThat(violated(report))
        .contains(
            "daily-duties/major-hazard-reported",
            "daily-duties/safety-equipment-to-standard",
            "daily-duties/warning-signs",
            "training/worker-first-training-hours")
        .doesNotContain("four-always/hazard-eliminated", "four-always/major-hazard-area-left");
    assertThat(steps(report))
        .contains("hold-stop", "list-for-supervision")
        .doesNotContain("suspend-for-rectification", "request-closure");
  }

  @Test
  void gasWithoutAlarmIsFinedAndTheLockedExitOnlyOnce() {
    AuditReport report = report("restaurant-without-gas-alarm");

    assertThat(violated(report))
        .containsExactlyInAnyOrder(
            "daily-duties/gas-alarm-installed",
            "daily-duties/exits-kept-free",
            "daily-duties/fire-exits-kept-free");
    assertThat(report.actions())
        .filteredOn(a -> a.action().key().equals("fine") && a.party() == PartyKind.UNIT)
        .extracting(a -> a.basis().get(0).law())
        .containsExactlyInAnyOrder("work-safety-law", "fire-protection-law");
    assertThat(steps(report)).doesNotContain("suspend-for-rectification");
  }

  @Test
  void aLicensedCarrierIsNotUnlicensedForItsEscort() {
    AuditReport report = report("carrier-of-hazardous-chemicals");

    assertThat(violated(report))
        .containsExactlyInAnyOrder(
            "economic-policies/fund-transport-provided",
            "training/hazardous-transport-full-time-staff",
            "training/hazardous-transport-staff-qualified");
    assertThat(verdict(report, "training/hazardous-transport-staff-qualified", "R-3"))
        .isEqualTo(Verdict.COMPLIANT);
    assertThat(report.actions())
        .filteredOn(a -> a.action().key().equals("fine"))
        .extracting(a -> a.basis().get(0).law())
        .containsExactlyInAnyOrder(
            "hazardous-chemicals-safety-law", "hazardous-chemicals-safety-law");
    assertThat(steps(report)).contains("top-up-funds").doesNotContain("stop-production", "ban");
  }

  @Test
  void aLicensedShopUnderADwellingIsSuspendedAndNotBanned() {
    AuditReport report = report("fireworks-shop");

    assertThat(violated(report))
        .containsExactlyInAnyOrder(
            "daily-duties/flammable-goods-apart-from-dwellings",
            "licences/fireworks-trade-scope-kept");
    assertThat(verdict(report, "four-always/fireworks-trader-licensed", "A-1"))
        .isEqualTo(Verdict.COMPLIANT);
    assertThat(steps(report)).containsExactly("suspend-business", "fine", "file-case");
    assertThat(amount(report, "fine").max()).isEqualByComparingTo("50000");
  }

  @Test
  void ofTwoHazardsTheHigherRateIsDue() {
    AuditReport report = report("mine-of-two-hazards");

    assertThat(violated(report))
        .containsExactlyInAnyOrder(
            "economic-policies/coal-fund-shortfall-stops-production",
            "economic-policies/fund-coal-mine-provided",
            "economic-policies/fund-under-use-explained");
    assertThat(steps(report))
        .contains("top-up-funds", "rectify", "suspend-for-rectification", "suspend-licence");
  }

  @Test
  void oneAccountForTwoTradesOwesTheMainRateOnBoth() {
    AuditReport report = report("mixed-business-in-one-account");

    assertThat(violated(report)).containsExactly("economic-policies/fund-mixed-business");
    assertThat(verdict(report, "economic-policies/fund-machinery-provided", "G-1"))
        .isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(steps(report)).containsExactly("top-up-funds");
  }

  @Test
  void trainingThatCameLateIsCuredAndAnExpiredCertificateIsNone() {
    AuditReport report = report("untrained-workers-and-a-welder");

    assertThat(verdict(report, "training/trained-before-work", "R-3")).isEqualTo(Verdict.VIOLATED);
    assertThat(finding(report, "training/passed-before-work", "T-4").state())
        .contains(BreachState.CURED);
    assertThat(finding(report, "training/special-operator-certified", "R-2").state())
        .contains(BreachState.CONTINUING);
    assertThat(violated(report)).doesNotContain("training/special-certificate-reviewed");
    assertThat(steps(report)).contains("rectify").doesNotContain("suspend-for-rectification");
  }

  @Test
  void onlyTheNewLawFinesAnInstallationThatWasNotFiled() {
    AuditReport report = report("major-hazard-installation-not-filed");
    List<MandatedAction> fines =
        report.actions().stream().filter(a -> a.action().key().equals("fine")).toList();

    assertThat(violated(report))
        .containsExactlyInAnyOrder(
            "daily-duties/hazchem-major-hazard-installation-filed",
            "daily-duties/major-hazard-installation-filed");
    assertThat(fines).hasSize(1);
    assertThat(fines.get(0).may()).isTrue();
    assertThat(fines.get(0).basis())
        .extracting(b -> b.law())
        .containsExactly("hazardous-chemicals-safety-law");
    assertThat(amount(report, "fine").max()).isEqualByComparingTo("100000");
  }

  private static AuditReport report(String firm) {
    Profile profile = Firms.profile(Path.of("firms", firm + ".yaml"));
    assertThat(profile.asOf()).isNotNull();
    return AUDITOR.audit(profile.unit(), profile.asOf());
  }

  private static Finding finding(AuditReport report, String provision, String subject) {
    return report.findings().stream()
        .filter(f -> f.provision().id().equals(provision) && subject.equals(f.subject().id()))
        .findFirst()
        .orElseThrow();
  }

  private static Verdict verdict(AuditReport report, String provision, String subject) {
    return finding(report, provision, subject).verdict();
  }

  private static Money amount(AuditReport report, String action) {
    return Objects.requireNonNull(
        action(report, a -> a.action().key().equals(action)).amount(), "the action has no amount");
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
