package org.redline.architecture;

import static com.tngtech.archunit.core.importer.ImportOption.Predefined.DO_NOT_INCLUDE_TESTS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArrowTest {

  private static final JavaClasses CORE =
      new ClassFileImporter().withImportOption(DO_NOT_INCLUDE_TESTS).importPackages("org.redline");

  static List<Arrow> arrows() {
    return Arrow.all();
  }

  @ParameterizedTest
  @MethodSource("arrows")
  void theCoreKeepsTheArrow(Arrow arrow) {
    arrow.rule().allowEmptyShould(true).check(CORE);
  }

  @ParameterizedTest
  @MethodSource("arrows")
  void theArrowReportsItsExample(Arrow arrow) {
    var examples = new ClassFileImporter().importClasses(arrow.examples());

    assertThat(arrow.rule().evaluate(examples).getFailureReport().getDetails()).isNotEmpty();
  }
}
