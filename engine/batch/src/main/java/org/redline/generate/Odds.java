package org.redline.generate;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.redline.facts.Term;

/** How the values of synthetic firms are spread: most firms keep most of the law. */
final class Odds {
  /** Steps of a fact's life, all equally likely. */
  static final int STAGES = 10;

  /** Chance in percent of the first code, which is the lawful one, where nothing else is said. */
  static final int FIRST = 90;

  private static final int USUALLY_TRUE = 93;
  private static final int ALL = 100;

  /** Bound of numbers by their unit. */
  private static final Map<String, Long> USUAL = Map.of("%", 20L, "元", 2_000_000L);

  private static final long OTHERWISE = 200;

  /** Codes by step of life, so that the states of one fact fit together. */
  private static final Map<String, List<String>> BY_STAGE =
      Map.of(
          "Project.construction",
          words("not-started under-way under-way" + " finished".repeat(7)),
          "Project.use",
          words("not-in-use not-in-use not-in-use trial" + " in-use".repeat(5) + " stopped"),
          "TrialRun.state",
          words("none none none none" + " ended".repeat(6)),
          "Activity.state",
          words("ongoing ".repeat(9) + "stopped"),
          "Hazard.state",
          words("open open open" + " removed".repeat(7)));

  /** Codes drawn one by one; a code that stands twice is twice as likely. */
  private static final Map<String, List<String>> DRAWN =
      Map.ofEntries(
          drawn(
              "Project.hazardClass",
              "none none none none hazchem-use hazchem-production hazchem-storage metal-smelting"
                  + " non-coal-mine coal-mine fireworks other-chemical"),
          drawn("Project.nature", "new rebuild extension"),
          drawn("Review.outcome", "approved ".repeat(19) + "pending"),
          drawn("Assessment.state", "done ".repeat(19) + "none"),
          drawn("SafetyDesign.state", "done ".repeat(19) + "none"),
          drawn("SafetyDesign.writtenReview", "done ".repeat(19) + "none"),
          drawn("Project.safetyAnalysis", "done ".repeat(19) + "none"),
          drawn("TrialRun.plan", "done ".repeat(19) + "none"),
          drawn("TrialRun.filed", "done ".repeat(19) + "none"),
          drawn("Installation.state", "done ".repeat(19) + "none"),
          drawn("DesignChange.built", "done none"),
          drawn("Testing.outcome", "passed ".repeat(19) + "failed"),
          drawn("Acceptance.outcome", "passed ".repeat(19) + "failed"),
          drawn("Acceptance.organisedBy", "builder"),
          drawn("Decision.acceptance", "passed none"),
          drawn("Hazard.acceptance", "passed none"),
          drawn("Hazard.level", "general general general general major"),
          drawn("Hazard.foundBy", "firm firm firm authority"),
          drawn("Licence.kind", "business safety-production safety-production hazchem-trading"),
          drawn("Licence.state", "valid ".repeat(19) + "suspended"),
          drawn("Certificate.state", "valid ".repeat(19) + "revoked"),
          drawn(
              "Activity.kind",
              "other other other road-transport metal-smelting hazchem-production hazchem-trading"
                  + " non-coal-mining"),
          drawn("Business.sector", "machinery machinery hazchem-production metal-smelting retail"),
          drawn("Person.roles", "principal safety-manager worker directly-responsible"),
          drawn("Order.kind", "rectify rectify rectify remove-hazard suspend-on-site"),
          drawn("Order.compliance", "obeyed ".repeat(19) + "refused"),
          drawn("Decision.compliance", "obeyed ".repeat(19) + "refused"),
          drawn("Reinspection.outcome", "rectified ".repeat(9) + "not-rectified"),
          drawn("Service.way", "direct direct mail"),
          drawn("Management.responsibilitySystem", "in-operation ".repeat(19) + "none"),
          drawn("Management.rules", "in-operation ".repeat(19) + "none"),
          drawn("Management.operatingProcedures", "in-operation ".repeat(19) + "none"),
          drawn("Management.trainingPlan", "in-operation ".repeat(19) + "none"),
          drawn("Management.hazardSystem", "in-operation ".repeat(19) + "none"),
          drawn("Management.riskGrading", "in-operation ".repeat(19) + "none"),
          drawn("Management.dutyRoster", "in-operation ".repeat(19) + "none"),
          drawn("Management.trainingRecords", "truthful ".repeat(19) + "incomplete"),
          drawn("Management.hazardRecords", "truthful ".repeat(19) + "incomplete"),
          drawn("EmergencyPlan.kind", "comprehensive"),
          drawn("Drill.planKind", "comprehensive"),
          drawn("Enterprise.operatingStatus", "operating"),
          drawn("Training.outcome", "passed ".repeat(24) + "failed none"),
          drawn("Determination.answer", "not-found ".repeat(19) + "found"),
          drawn("HandledChemical.registration", "done ".repeat(19) + "none"),
          drawn("HandledChemical.change", "none none new-hazard"),
          drawn("HandledChemical.changeRegistration", "done ".repeat(19) + "none"),
          drawn("SpecialEquipment.registration", "done ".repeat(19) + "none"),
          drawn("Licence.renewal", "done ".repeat(19) + "none"),
          drawn("UnderUseExplanation.state", "done ".repeat(19) + "none"),
          drawn("Person.work", "ongoing ".repeat(19) + "stopped"));

  /** Chance of true in percent, where it is not the usual one. */
  private static final Map<String, Integer> TRUE =
      Map.ofEntries(
          Map.entry("Project.inPark", 30),
          Map.entry("Project.portProject", 3),
          Map.entry("Project.fireReviewRequired", 30),
          Map.entry("Project.constructionPermitRequired", 30),
          Map.entry("Project.keyProject", 5),
          Map.entry("Schedule.compressed", 5),
          Map.entry("Schedule.arbitrary", 5),
          Map.entry("Management.liabilityWaived", 5),
          Map.entry("Management.retaliation", 5),
          Map.entry("Schedule.shorterThanContractDemanded", 5),
          Map.entry("DesignChange.major", 20),
          Map.entry("Site.hazchemStored", 10),
          Map.entry("Site.toxicStored", 10),
          Map.entry("Site.majorHazardStored", 10),
          Map.entry("MajorHazardInstallation.storage", 50),
          Map.entry("Hazard.removableAtOnce", 50),
          Map.entry("Hazard.productionContinues", 5),
          Map.entry("Hazard.knownToHeads", 5),
          Map.entry("Hazard.concealed", 5),
          Map.entry("Order.majorHazard", 20),
          Map.entry("Activity.permitRequired", 30),
          Map.entry("Activity.quantityReachesPermitThreshold", 20),
          Map.entry("Activity.ownGoodsInOwnPlant", 20),
          Map.entry("Activity.portOperatorInPort", 3),
          Map.entry("TrialRun.ownTerm", 5),
          Map.entry("Training.attended", 98),
          Map.entry("ServiceReport.contradictsFacts", 5),
          Map.entry("SpecialEquipment.obsolete", 5),
          Map.entry("FundPeriod.cutInBid", 5),
          Map.entry("FundPeriod.firstYear", 8),
          Map.entry("HandledChemical.registrationExempt", 5));

  /** Days after the beginning of the fact, where it is not the day itself. */
  private static final Map<String, Integer> DAYS =
      Map.ofEntries(
          Map.entry("Project.contractedOn", -60),
          Map.entry("Project.finishedOn", 500),
          Map.entry("Project.inUseSince", 800),
          Map.entry("Project.stoppedOn", 1200),
          Map.entry("Review.appliedOn", -300),
          Map.entry("Review.decidedOn", -200),
          Map.entry("Assessment.completedOn", -250),
          Map.entry("SafetyDesign.completedOn", -350),
          Map.entry("DesignChange.changedOn", 100),
          Map.entry("DesignChange.builtOn", 200),
          Map.entry("Installation.completedOn", 450),
          Map.entry("Testing.reportedOn", 480),
          Map.entry("TrialRun.startedOn", 520),
          Map.entry("TrialRun.endedOn", 620),
          Map.entry("Acceptance.decidedOn", 700),
          Map.entry("Licence.validFrom", -400),
          Map.entry("Licence.validTo", 5000),
          Map.entry("Training.takenOn", -25),
          Map.entry("Training.dueOn", 30),
          Map.entry("Hazard.removedOn", 30),
          Map.entry("Service.servedOn", 20),
          Map.entry("OrderItem.dueOn", 60),
          Map.entry("Reinspection.heldOn", 90),
          Map.entry("Extension.until", 80),
          Map.entry("Certificate.validTo", 1000));

  /** Days before the day of the audit, where a day does not follow the fact's own life. */
  private static final Map<String, Integer> AGO =
      Map.ofEntries(
          Map.entry("Licence.validFrom", 600),
          Map.entry("Licence.validTo", -495),
          Map.entry("Certificate.validFrom", 500),
          Map.entry("Certificate.validTo", -595),
          Map.entry("Certificate.reviewDueOn", -300),
          Map.entry("Insurance.validFrom", 150),
          Map.entry("Insurance.validTo", -215),
          Map.entry("EmergencyPlan.adoptedOn", 500),
          Map.entry("FundPeriod.startsOn", 670),
          Map.entry("FundPeriod.endsOn", 306),
          Map.entry("FundPeriod.contractedOn", 700),
          Map.entry("UnderUseExplanation.submittedOn", 250),
          Map.entry("Licence.renewalAppliedOn", 90),
          Map.entry("Activity.stoppedOn", 60),
          Map.entry("Hazard.foundOn", 150),
          Map.entry("Hazard.removedOn", 125),
          Map.entry("Hazard.productionStoppedOn", 150),
          Map.entry("Accident.occurredOn", 500),
          Map.entry("AccidentResponse.approvedOn", 400),
          Map.entry("AccidentResponse.measuresDueOn", 300),
          Map.entry("ServiceReport.issuedOn", 300));

  /** How a number is spread: from and to, and from and to in the few cases that are unlawful. */
  private record Range(long least, long most, long rareLeast, long rareMost) {}

  private static final int RARE = 6;

  private static final Map<String, Range> NUMBERS =
      Map.ofEntries(
          Map.entry("SafetyFund.backlog", new Range(0, 0, 10_000, 500_000)),
          Map.entry("FundPeriod.months", new Range(12, 12, 12, 12)),
          Map.entry("FundPeriod.diverted", new Range(0, 0, 10_000, 500_000)),
          Map.entry("Insurance.limitPerPerson", new Range(400_000, 1_000_000, 100_000, 250_000)),
          Map.entry("Training.hours", new Range(72, 96, 2, 16)),
          Map.entry("Training.leftFor", new Range(12, 24, 1, 11)),
          Map.entry("SafetyOrganisation.fullTimeStaff", new Range(2, 6, 0, 0)),
          Map.entry("SafetyOrganisation.partTimeStaff", new Range(0, 2, 0, 2)),
          Map.entry("SafetyOrganisation.registeredEngineers", new Range(2, 3, 0, 0)),
          Map.entry("Schedule.plannedDays", new Range(300, 360, 300, 360)),
          Map.entry("Schedule.currentDays", new Range(360, 420, 150, 250)),
          Map.entry("SafetyCost.total", new Range(1_000_000, 2_000_000, 1_000_000, 2_000_000)),
          Map.entry("SafetyCost.paidInFirstMonth", new Range(1_200_000, 2_000_000, 0, 200_000)),
          Map.entry("AccidentResponse.minutesToReport", new Range(10, 55, 90, 3000)),
          Map.entry("Accident.deaths", new Range(0, 2, 3, 9)),
          Map.entry("Accident.directLoss", new Range(20_000, 2_000_000, 20_000, 2_000_000)));

  /** The same for each person in the firm: yuan, and tons of output. */
  private static final Map<String, Range> PER_HEAD =
      Map.ofEntries(
          Map.entry("Enterprise.taxPaidPriorYear", new Range(2_000, 40_000, 0, 0)),
          Map.entry("Business.priorYearRevenue", new Range(200_000, 1_200_000, 0, 0)),
          Map.entry("FundPeriod.priorYearRevenue", new Range(200_000, 1_000_000, 0, 0)),
          Map.entry("FundPeriod.revenue", new Range(200_000, 1_000_000, 0, 0)),
          Map.entry("FundPeriod.cost", new Range(200_000, 600_000, 0, 0)),
          Map.entry("FundPeriod.output", new Range(200, 800, 0, 0)),
          Map.entry("FundPeriod.provided", new Range(60_000, 80_000, 100, 500)),
          Map.entry("FundSuspension.openingBalance", new Range(200_000, 300_000, 100, 500)),
          Map.entry("FundPeriod.used", new Range(25_000, 60_000, 100_000, 120_000)),
          Map.entry("FundPeriod.yearRequired", new Range(40_000, 60_000, 40_000, 60_000)),
          Map.entry("FundPeriod.priorYearRequired", new Range(40_000, 60_000, 40_000, 60_000)),
          Map.entry("FundPeriod.openingBalance", new Range(1_000, 9_000, 0, 0)),
          Map.entry("FundPeriod.toppedUp", new Range(0, 0, 0, 0)),
          Map.entry("Project.contractPrice", new Range(50_000, 400_000, 0, 0)));

  private Odds() {}

  /** The code of an enum field; null where any is as likely as any other. */
  static @Nullable String code(String path, SplittableRandom random, int stage) {
    List<String> staged = BY_STAGE.get(path);
    if (staged != null) {
      return staged.get(stage);
    }
    List<String> drawn = DRAWN.get(path);
    return drawn == null ? null : drawn.get(random.nextInt(drawn.size()));
  }

  static int percentTrue(String path) {
    return TRUE.getOrDefault(path, USUALLY_TRUE);
  }

  static int days(String path) {
    return DAYS.getOrDefault(path, 0);
  }

  /** Days before the day of the audit; null where the day follows the fact's own life. */
  static @Nullable Integer daysAgo(String path) {
    return AGO.get(path);
  }

  /** A number; where nothing is said, any that is usual for its unit. */
  static long number(String path, Term term, int heads, SplittableRandom random) {
    Range range = NUMBERS.get(path);
    Range perHead = PER_HEAD.get(path);
    if (range != null) {
      return drawn(range, random);
    } else if (perHead != null) {
      return heads * drawn(perHead, random);
    }
    return random.nextLong(USUAL.getOrDefault(term.unit(), OTHERWISE));
  }

  private static long drawn(Range range, SplittableRandom random) {
    boolean rare = random.nextInt(ALL) < RARE;
    long least = rare ? range.rareLeast : range.least;
    long most = rare ? range.rareMost : range.most;
    return least + random.nextLong(most - least + 1);
  }

  private static Map.Entry<String, List<String>> drawn(String path, String codes) {
    return Map.entry(path, words(codes));
  }

  private static List<String> words(String codes) {
    return List.of(codes.trim().split(" +", -1));
  }
}
