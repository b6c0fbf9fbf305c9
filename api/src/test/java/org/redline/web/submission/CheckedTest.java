package org.redline.web.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.redline.web.submission.Typing.VOCABULARY;
import static org.redline.web.submission.Typing.check;
import static org.redline.web.submission.Typing.draft;
import static org.redline.web.submission.Typing.type;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.redline.facts.Enterprise;

class CheckedTest {
  private static final String LICENCE =
      "\"licences\": [{\"id\": \"L-1\", \"validFrom\": \"2024-01-01\", \"validTo\": \"2027-01-01\"}]";

  @Test
  void each_problem_stands_at_its_field_and_all_are_told_at_once() {
    Draft draft = draft(LICENCE);
    type(draft, "headcount", "many");
    type(draft, "regionCode", "99");
    type(draft, "licences.1.validTo", "2023-12-31");
    type(draft, "licences.1.heldSince", "2027-01-01");

    Checked checked = check(draft);

    assertThat(checked.problems())
        .containsOnlyKeys("headcount", "regionCode", "licences.1.validTo", "licences.1.heldSince");
    assertThat(checked.problems().values()).allSatisfy(one -> assertThat(one).hasSize(1));
    assertThat(checked.at("headcount").get(0).zh()).contains("整数", "many");
    assertThat(checked.at("licences.1.validTo").get(0).zh()).contains("早于", "2024-01-01");
    assertThat(checked.at("licences.1.heldSince").get(0).zh()).contains("尚未发生");
  }

  @Test
  void what_is_wrong_counts_as_unknown_and_the_rest_stands() {
    Draft draft = draft(LICENCE);
    type(draft, "headcount", "-1");
    type(draft, "licences.1.validTo", "2023-12-31");

    Enterprise unit = check(draft).profile().unit();

    assertThat(unit.headcount()).isNull();
    assertThat(unit.licences()).singleElement().satisfies(l -> assertThat(l.validTo()).isNull());
    assertThat(draft.text("headcount")).isEqualTo("-1");
  }

  @Test
  void a_name_that_is_missing_is_missed_at_its_field() {
    Draft draft = draft("");
    type(draft, "name", " ");

    assertThat(check(draft).problems()).containsOnlyKeys("name");
  }

  @Test
  void whose_profile_it_is_can_be_missing_too() {
    assertThat(check(Draft.empty()).problems()).containsOnlyKeys("id", "name");
    Draft draft = Draft.empty();
    draft.write("id", "X");
    assertThat(check(draft).problems()).containsOnlyKeys("id", "name");
    assertThat(check(draft).at("id")).hasSize(1);
    assertThat(check(draft).at("id").get(0).zh()).contains("统一社会信用代码");
  }

  @Test
  void two_items_of_one_id_are_told_apart() {
    Draft draft = draft("\"hazards\": [{\"id\": \"H-1\"}, {\"id\": \"H-2\"}]");
    type(draft, "hazards.2.id", "H-1");

    assertThat(check(draft).problems()).containsOnlyKeys("hazards.2.id");
    assertThat(check(draft).at("hazards.2.id").get(0).zh()).contains("H-1", "已经用过");
  }

  @Test
  void an_id_that_the_reader_would_give_to_another_item_is_told_too() {
    Draft draft = draft("\"hazards\": [{\"id\": \"Hazard-2\"}, {\"id\": \"H-2\"}]");
    type(draft, "hazards.2.id", "");

    assertThat(check(draft).problems()).hasSize(1);
  }

  @Test
  void what_a_record_lacks_stands_at_the_record() {
    Draft draft = draft("\"management\": {}");
    type(draft, "management.proof.grade", "verified");

    assertThat(check(draft).problems()).containsOnlyKeys("management.proof");
    assertThat(check(draft).at("management.proof")).hasSize(2);
  }

  @Test
  void an_item_that_was_added_and_not_filled_in_is_told() {
    Draft draft = draft("");
    ItemChange.ADD.on(draft, VOCABULARY, "honours");

    assertThat(check(draft).problems()).containsOnlyKeys("honours.1");
  }

  @Test
  void what_no_form_sends_is_refused() {
    Draft draft = draft(LICENCE);
    Draft before = draft.copy();
    for (String path :
        List.of(
            "",
            ".",
            "id",
            "nothing",
            "licences",
            "licences.1",
            "licences.9.number",
            "name.x",
            "@last",
            "licences.1.",
            "management")) {
      assertThatExceptionOfType(Refusal.class).as(path).isThrownBy(() -> type(draft, path, "x"));
    }
    for (String text : List.of("maybe", "TRUE", "1")) {
      assertThatExceptionOfType(Refusal.class).isThrownBy(() -> type(draft, "crowdedPlace", text));
    }
    for (String text : List.of("x".repeat(4001), "a\0b", "a\u202eb")) {
      assertThatExceptionOfType(Refusal.class).isThrownBy(() -> type(draft, "name", text));
    }
    assertThat(draft).isEqualTo(before);
  }
}
