package org.redline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.redline.cases.CaseResult;
import org.redline.cases.CaseRunner;

class CasesTest {
  @TestFactory
  Stream<DynamicTest> every_case_gives_what_it_says() {
    return CaseRunner.of(RulesFolder.rules()).run().stream()
        .map(
            result ->
                DynamicTest.dynamicTest(
                    result.ruleId() + " › " + result.caseName(), () -> passed(result)));
  }

  private static void passed(CaseResult result) {
    assertThat(result.passed())
        .as("%s%n%s%n%s", result.place(), result.explanation().zh(), result.explanation().en())
        .isTrue();
  }
}
