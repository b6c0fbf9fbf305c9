package org.redline.generate;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** How the values of synthetic firms are spread: most firms keep most of the law. */
final class Odds {
  /** Steps of a fact's life, all equally likely. */
  static final int STAGES = 10;

  /** Chance in percent of the first code, which is the lawful one, where nothing else is said. */
  static final int FIRST = 95;

  private static final int USUALLY_TRUE = 97;

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
          words("ongoing ".repeat(8) + "stopped stopped"),
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
          drawn("Review.outcome", "approved ".repeat(39) + "pending"),
          drawn("Assessment.state", "done ".repeat(39) + "none"),
          drawn("SafetyDesign.state", "done ".repeat(39) + "none"),
          drawn("SafetyDesign.writtenReview", "done ".repeat(39) + "none"),
          drawn("Project.safetyAnalysis", "done ".repeat(39) + "none"),
          drawn("TrialRun.plan", "done ".repeat(39) + "none"),
          drawn("TrialRun.filed", "done ".repeat(39) + "none"),
          drawn("Installation.state", "done ".repeat(39) + "none"),
          drawn("DesignChange.built", "done none"),
          drawn("Testing.outcome", "passed ".repeat(39) + "failed"),
          drawn("Acceptance.outcome", "passed ".repeat(39) + "failed"),
          drawn("Acceptance.organisedBy", "builder"),
          drawn("Decision.acceptance", "passed none"),
          drawn("Hazard.acceptance", "passed none"),
          drawn("Hazard.level", "general general general general major"),
          drawn("Hazard.foundBy", "firm firm firm authority"),
          drawn("Licence.kind", "business safety-production safety-production hazchem-trading"),
          drawn("Licence.state", "valid ".repeat(39) + "suspended"),
          drawn("Certificate.state", "valid ".repeat(39) + "revoked"),
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
          drawn("Management.responsibilitySystem", "in-operation ".repeat(39) + "none"),
          drawn("Management.rules", "in-operation ".repeat(39) + "none"),
          drawn("Management.operatingProcedures", "in-operation ".repeat(39) + "none"),
          drawn("Management.trainingPlan", "in-operation ".repeat(39) + "none"),
          drawn("Management.hazardSystem", "in-operation ".repeat(39) + "none"),
          drawn("Management.riskGrading", "in-operation ".repeat(39) + "none"),
          drawn("Management.dutyRoster", "in-operation ".repeat(39) + "none"),
          drawn("Management.trainingRecords", "truthful ".repeat(39) + "incomplete"),
          drawn("Management.hazardRecords", "truthful ".repeat(39) + "incomplete"),
          drawn("EmergencyPlan.kind", "comprehensive"),
          drawn("Drill.planKind", "comprehensive"),
          drawn("Enterprise.operatingStatus", "operating"));

  /** Chance of true in percent, where it is not the usual one. */
  private static final Map<String, Integer> TRUE =
      Map.ofEntries(
          Map.entry("Project.inPark", 30),
          Map.entry("Project.portProject", 3),
          Map.entry("Project.fireReviewRequired", 30),
          Map.entry("Project.constructionPermitRequired", 30),
          Map.entry("Project.keyProject", 5),
          Map.entry("Schedule.compressed", 3),
          Map.entry("Schedule.arbitrary", 3),
          Map.entry("Management.liabilityWaived", 2),
          Map.entry("Management.retaliation", 2),
          Map.entry("Schedule.shorterThanContractDemanded", 3),
          Map.entry("DesignChange.major", 20),
          Map.entry("Hazard.removableAtOnce", 50),
          Map.entry("Hazard.productionContinues", 3),
          Map.entry("Hazard.knownToHeads", 5),
          Map.entry("Hazard.concealed", 2),
          Map.entry("Order.majorHazard", 20),
          Map.entry("Activity.permitRequired", 30),
          Map.entry("Activity.quantityReachesPermitThreshold", 20),
          Map.entry("Activity.ownGoodsInOwnPlant", 20),
          Map.entry("Activity.portOperatorInPort", 3),
          Map.entry("TrialRun.ownTerm", 5),
          Map.entry("Enterprise.crowdedPlace", 10));

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
          Map.entry("Activity.stoppedOn", 900),
          Map.entry("Hazard.removedOn", 30),
          Map.entry("Service.servedOn", 20),
          Map.entry("OrderItem.dueOn", 60),
          Map.entry("Reinspection.heldOn", 90),
          Map.entry("Extension.until", 80),
          Map.entry("Certificate.validTo", 1000));

  /** Items in a list at most; where nothing is said, none. */
  private static final Map<String, Integer> MOST =
      Map.ofEntries(
          Map.entry("Enterprise.businesses", 1),
          Map.entry("Enterprise.persons", 2),
          Map.entry("Enterprise.licences", 3),
          Map.entry("Enterprise.activities", 2),
          Map.entry("Enterprise.projects", 3),
          Map.entry("Enterprise.hazards", 3),
          Map.entry("Enterprise.orders", 2),
          Map.entry("Enterprise.emergencyPlans", 1),
          Map.entry("Enterprise.decisions", 1),
          Map.entry("Person.roles", 1),
          Map.entry("Person.certificates", 1),
          Map.entry("Project.designChanges", 1),
          Map.entry("Project.permits", 3),
          Map.entry("Order.items", 1),
          Map.entry("OrderItem.reinspections", 1),
          Map.entry("Decision.penalties", 1));

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

  static int most(String path) {
    return MOST.getOrDefault(path, 0);
  }

  static String text(String path, SplittableRandom random) {
    return path.endsWith(".subject") ? "Project-" + (1 + random.nextInt(3)) : "甲";
  }

  private static Map.Entry<String, List<String>> drawn(String path, String codes) {
    return Map.entry(path, words(codes));
  }

  private static List<String> words(String codes) {
    return List.of(codes.trim().split(" +", -1));
  }
}
