package org.redline.web.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FactChangesTest {
  private static final String WAS =
      """
      {"enterprise": {"id": "1", "headcount": 10, "name": "甲",
        "persons": [{"id": "R-1", "name": "张", "work": "ongoing"}, {"id": "R-2"}],
        "honours": ["a"]}}""";

  @Test
  void nothing_changed_is_no_change() {
    assertThat(FactChanges.between(WAS, WAS.replace("  ", " "))).isEmpty();
  }

  @Test
  void a_value_a_new_fact_and_one_that_is_gone_are_told_by_path() {
    String now =
        """
        {"enterprise": {"id": "1", "headcount": 11, "scale": "small",
          "persons": [{"id": "R-2"}, {"id": "R-1", "name": "张", "work": "ended"}, {"id": "R-3", "name": "李"}],
          "honours": ["a", "b"], "sites": []}}""";

    assertThat(FactChanges.between(WAS, now))
        .containsExactlyInAnyOrder(
            new FactChange("enterprise.headcount", "10", "11"),
            new FactChange("enterprise.name", "甲", null),
            new FactChange("enterprise.scale", null, "small"),
            new FactChange("enterprise.persons[R-1].work", "ongoing", "ended"),
            new FactChange("enterprise.persons[R-3]", null, "(2)"),
            new FactChange("enterprise.honours", "(1)", "(2)"),
            new FactChange("enterprise.sites", null, "(0)"));
  }

  @Test
  void a_change_touches_what_is_above_and_below_it() {
    FactChange change = new FactChange("enterprise.persons[R-1].work", "a", "b");

    assertThat(change.touches("enterprise.persons[R-1].work")).isTrue();
    assertThat(change.touches("enterprise.persons")).isTrue();
    assertThat(change.touches("enterprise.persons[R-1].work.x")).isTrue();
    assertThat(change.touches("enterprise.persons[R-1].worked")).isFalse();
    assertThat(change.touches("enterprise.persons[R-11].work")).isFalse();
    assertThat(change.touches("enterprise.person")).isFalse();
  }
}
