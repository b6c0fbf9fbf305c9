package org.redline.web.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.redline.web.inspection.Content.Values;

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
            new FactChange("enterprise.headcount", Values.of("10"), Values.of("11")),
            new FactChange("enterprise.name", Values.of("甲"), null),
            new FactChange("enterprise.scale", null, Values.of("small")),
            new FactChange(
                "enterprise.persons[R-1].work", Values.of("ongoing"), Values.of("ended")),
            new FactChange("enterprise.persons[R-3]", null, new Content.Count(2)),
            new FactChange(
                "enterprise.honours", new Values(List.of("a")), new Values(List.of("a", "b"))),
            new FactChange("enterprise.sites", null, new Content.Count(0)));
  }

  @Test
  void records_without_ids_are_known_by_their_places_and_text_in_brackets_is_text() {
    String was =
        """
        {"enterprise": {"uses": [{"name": "a"}, {"name": "(1)"}], "empty": []}}""";
    String now =
        """
        {"enterprise": {"uses": [{"name": "a"}, {"name": "(2)"}], "empty": ["a"]}}""";

    assertThat(FactChanges.between(was, now))
        .containsExactly(
            new FactChange("enterprise.uses[2].name", Values.of("(1)"), Values.of("(2)")),
            new FactChange("enterprise.empty", new Content.Count(0), Values.of("a")));
  }

  @Test
  void a_change_touches_what_is_above_and_below_it() {
    FactChange change =
        new FactChange("enterprise.persons[R-1].work", Values.of("a"), Values.of("b"));

    assertThat(change.touches("enterprise.persons[R-1].work")).isTrue();
    assertThat(change.touches("enterprise.persons")).isTrue();
    assertThat(change.touches("enterprise.persons[R-1].work.x")).isTrue();
    assertThat(change.touches("enterprise.persons[R-1].worked")).isFalse();
    assertThat(change.touches("enterprise.persons[R-11].work")).isFalse();
    assertThat(change.touches("enterprise.person")).isFalse();
  }
}
