package org.redline.web.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.redline.web.submission.Typing.VOCABULARY;
import static org.redline.web.submission.Typing.check;
import static org.redline.web.submission.Typing.draft;
import static org.redline.web.submission.Typing.type;

import org.junit.jupiter.api.Test;

class DraftTest {
  @Test
  void a_list_is_unknown_none_or_known() {
    Draft draft = draft("");
    assertThat(check(draft).profile().unit().hazards()).isNull();

    ItemChange.NONE.on(draft, VOCABULARY, "hazards");
    assertThat(check(draft).profile().unit().hazards()).isEmpty();

    ItemChange.UNKNOWN.on(draft, VOCABULARY, "hazards");
    assertThat(check(draft).profile().unit().hazards()).isNull();

    assertThat(ItemChange.ADD.on(draft, VOCABULARY, "hazards")).isEqualTo("hazards.1");
    assertThat(check(draft).profile().unit().hazards()).hasSize(1);
  }

  @Test
  void a_list_that_lost_its_last_item_is_unknown_and_not_none() {
    Draft draft = draft("\"hazards\": [{\"id\": \"H-1\", \"level\": \"major\"}]");

    ItemChange.REMOVE.on(draft, VOCABULARY, "hazards.1");

    assertThat(draft.knows("hazards")).isFalse();
    assertThat(check(draft).profile().unit().hazards()).isNull();
  }

  @Test
  void the_others_keep_their_places_when_an_item_goes() {
    Draft draft = draft("\"hazards\": [{\"id\": \"A\"}, {\"id\": \"B\"}, {\"id\": \"C\"}]");

    ItemChange.REMOVE.on(draft, VOCABULARY, "hazards.2");
    type(draft, "hazards.3.description", "三");
    String added = ItemChange.ADD.on(draft, VOCABULARY, "hazards");

    assertThat(added).isEqualTo("hazards.4");
    assertThat(check(draft).profile().unit().hazards())
        .extracting(hazard -> hazard.id() + " " + hazard.description())
        .containsExactly("A null", "C 三", "Hazard-3 null");
  }

  @Test
  void an_added_item_gets_an_id_that_is_free() {
    Draft draft = draft("\"hazards\": [{\"id\": \"Hazard-2\"}]");

    String added = ItemChange.ADD.on(draft, VOCABULARY, "hazards");

    assertThat(draft.text(added + ".id")).isEqualTo("Hazard-3");
    assertThat(check(draft).problems()).isEmpty();
  }

  @Test
  void what_is_emptied_again_is_unknown_again() {
    Draft draft = draft("");
    Draft before = draft.copy();

    type(draft, "management.proof.grade", "declared");
    type(draft, "crowdedPlace", "false");
    assertThat(check(draft).profile().unit().crowdedPlace()).isFalse();
    type(draft, "management.proof.grade", "");
    type(draft, "crowdedPlace", "");

    assertThat(draft).isEqualTo(before);
    assertThat(check(draft).profile().unit().management()).isNull();
  }

  @Test
  void items_are_not_lost_by_a_word() {
    Draft draft = draft("\"hazards\": [{\"id\": \"A\"}]");

    for (ItemChange change : new ItemChange[] {ItemChange.NONE, ItemChange.UNKNOWN}) {
      assertThatExceptionOfType(Refusal.class)
          .isThrownBy(() -> change.on(draft, VOCABULARY, "hazards"));
    }
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> ItemChange.REMOVE.on(draft, VOCABULARY, "hazards.9"));
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> ItemChange.ADD.on(draft, VOCABULARY, "name"));
    assertThat(draft.items("hazards")).containsExactly("hazards.1");
  }

  @Test
  void what_the_engine_calls_a_fact_is_found_in_the_form() {
    Draft draft =
        draft(
            "\"projects\": [{\"id\": \"P.1\"}, {\"id\": \"P-2\", \"permits\": [{}, {}]}], \"hazards\": []");

    assertThat(EnginePath.in(draft, VOCABULARY, "enterprise.projects[P-2].designReview.outcome"))
        .contains("projects.2.designReview.outcome");
    assertThat(EnginePath.in(draft, VOCABULARY, "enterprise.projects[P.1].startedOn"))
        .contains("projects.1.startedOn");
    assertThat(EnginePath.in(draft, VOCABULARY, "enterprise.projects[P-2].permits[2].kind"))
        .contains("projects.2.permits.4.kind");
    assertThat(EnginePath.in(draft, VOCABULARY, "enterprise.licences")).contains("licences");
    assertThat(EnginePath.in(draft, VOCABULARY, "enterprise.hazards[H-1].level")).isEmpty();
    assertThat(EnginePath.in(draft, VOCABULARY, "day")).isEmpty();
    assertThat(EnginePath.in(draft, VOCABULARY, "enterprise")).isEmpty();
  }
}
