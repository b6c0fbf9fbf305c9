package org.redline.batch;

import static com.tngtech.archunit.core.importer.ImportOption.Predefined.DO_NOT_INCLUDE_TESTS;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kie.api.runtime.KieSession;
import tools.jackson.core.JsonParser;

/** The arrows of this module, each with a class that breaks it. */
class ArrowTest {
  private static final String[] MODULE = {"org.redline.batch..", "org.redline.generate.."};
  private static final JavaClasses BATCH =
      new ClassFileImporter()
          .withImportOption(DO_NOT_INCLUDE_TESTS)
          .importPackages("org.redline.batch", "org.redline.generate");

  @Test
  void the_engine_is_entered_by_its_front_door() {
    holds(
        noClasses()
            .that()
            .resideInAnyPackage(MODULE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "org.drools..",
                "org.kie..",
                "dev.cel..",
                "org.redline.network..",
                "org.redline.drl..")
            .because("whatever judges in its place, many firms are audited in the same way"),
        FiresRules.class);
  }

  @Test
  void json_is_only_written() {
    holds(
        noClasses()
            .that()
            .resideInAnyPackage(MODULE)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(JsonParser.class)
            .because("profiles are read by the one reader, which is strict"),
        ReadsJson.class);
  }

  @Test
  void nothing_reads_a_clock() {
    holds(
        noClasses()
            .that()
            .resideInAnyPackage(MODULE)
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .because("the same input gives the same bytes on every day"),
        AsksForTheDay.class);
  }

  @Test
  void packages_have_no_cycles() {
    slices()
        .matching("org.redline.(**)")
        .should()
        .beFreeOfCycles()
        .because("a package that is part of a cycle cannot be read, tested or moved alone")
        .check(BATCH);
  }

  private static void holds(ArchRule rule, Class<?> example) {
    rule.check(BATCH);
    JavaClasses examples = new ClassFileImporter().importClasses(example);
    assertThat(rule.evaluate(examples).getFailureReport().getDetails()).isNotEmpty();
  }

  static final class FiresRules {
    static int fire(KieSession session) {
      return session.fireAllRules();
    }
  }

  static final class ReadsJson {
    static Object read(JsonParser parser) {
      return parser.getClass();
    }
  }

  static final class AsksForTheDay {
    static LocalDate day() {
      return LocalDate.now(Clock.systemUTC());
    }
  }
}
