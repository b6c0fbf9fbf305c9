package org.redline.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.redline.architecture.examples.AsksForTheDay;
import org.redline.architecture.examples.FiresRules;
import org.redline.architecture.examples.ParsesConditions;
import org.redline.architecture.examples.ParsesYaml;
import org.redline.architecture.examples.RunsOnSpring;
import org.redline.architecture.examples.cycle.left.Left;
import org.redline.architecture.examples.cycle.right.Right;
import org.redline.architecture.examples.report.ReadsJson;

/** A direction that dependencies keep, and classes that break it. */
record Arrow(ArchRule rule, List<Class<?>> examples) {

  private static final Set<String> CLOCKS =
      Set.of(
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime",
          "java.util.Calendar.getInstance",
          "java.util.Date.<init>");

  static List<Arrow> all() {
    return List.of(
        new Arrow(onlyNetworkAndDrlSeeDrools(), List.of(FiresRules.class)),
        new Arrow(onlyConditionSeesCel(), List.of(ParsesConditions.class)),
        new Arrow(onlyWhatReadsOrWritesFilesSeesJackson(), List.of(ParsesYaml.class)),
        new Arrow(jsonIsOnlyWritten(), List.of(ReadsJson.class)),
        new Arrow(nothingSeesItsSurroundings(), List.of(RunsOnSpring.class)),
        new Arrow(nothingReadsAClock(), List.of(AsksForTheDay.class)),
        new Arrow(packagesHaveNoCycles(), List.of(Left.class, Right.class)));
  }

  private static ArchRule onlyNetworkAndDrlSeeDrools() {
    return noClasses()
        .that()
        .resideOutsideOfPackages("org.redline.network..", "org.redline.drl..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.drools..", "org.kie..")
        .because(
            "the rule engine can then be measured against others, and exchanged, in one place");
  }

  private static ArchRule onlyConditionSeesCel() {
    return noClasses()
        .that()
        .resideOutsideOfPackage("org.redline.condition..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.cel..")
        .because("everyone else meets checked conditions only, never their text or CEL's own tree");
  }

  private static ArchRule onlyWhatReadsOrWritesFilesSeesJackson() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(
            "org.redline.source..", "org.redline.report..", "org.redline.profile..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("tools.jackson..")
        .because("its binding is not strict: all input is read as a tree with places first");
  }

  private static ArchRule jsonIsOnlyWritten() {
    return noClasses()
        .that()
        .resideInAnyPackage("org.redline..report..", "org.redline.profile..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("tools.jackson.databind..", "tools.jackson.dataformat..")
                .or(nameMatching("tools\\.jackson\\.core\\.JsonParser")))
        .because(
            "reports and profiles are written token by token in a fixed order, and read as trees");
  }

  private static ArchRule nothingSeesItsSurroundings() {
    return noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework..", "org.apache.spark..", "picocli..")
        .because("the same answer comes from the shell, the web, the local batch and the cluster");
  }

  private static ArchRule nothingReadsAClock() {
    return noClasses()
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Clock.class)
        .orShould()
        .accessTargetWhere(readsAClock())
        .because("the day decides the law: it is an input of the audit, never the machine's");
  }

  private static DescribedPredicate<JavaAccess<?>> readsAClock() {
    return describe("a clock is read", access -> isClock(access.getTarget().getOwner(), access));
  }

  private static boolean isClock(JavaClass owner, JavaAccess<?> access) {
    var timeNow = owner.getPackageName().startsWith("java.time") && access.getName().equals("now");
    return timeNow || CLOCKS.contains(owner.getName() + "." + access.getName());
  }

  private static ArchRule packagesHaveNoCycles() {
    return slices()
        .matching("org.redline.(**)")
        .should()
        .beFreeOfCycles()
        .because("a package that is part of a cycle cannot be read, tested or moved alone");
  }

  @Override
  public String toString() {
    return rule.getDescription();
  }
}
