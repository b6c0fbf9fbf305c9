package org.redline.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redline.text.Language;

class ExplanationTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "comparisons",
        "numbers",
        "days",
        "arithmetic",
        "flags",
        "lists",
        "membership",
        "nested-logic",
        "negated-logic",
        "exists",
        "no-one",
        "all",
        "exactly-one",
        "filtered",
        "sums",
        "scales",
        "nested-macros",
        "constants",
        "unknown-list"
      })
  void a_condition_is_said_in_both_languages(String name) {
    matches(Example.read("conditions/" + name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "approved-too-late",
        "approval-still-to-come",
        "licence-missing",
        "cured",
        "compliant",
        "not-applicable",
        "not-in-force",
        "undetermined",
        "several-changes",
        "nothing-left-to-do",
        "back-dating",
        "within-the-scope",
        "share-of-a-year"
      })
  void a_finding_is_explained_in_both_languages(String name) {
    matches(Example.read("findings/" + name));
  }

  private static void matches(Example example) {
    assertThat(example.said(Language.ZH)).isEqualTo(example.section("zh"));
    assertThat(example.said(Language.EN)).isEqualTo(example.section("en"));
  }
}
