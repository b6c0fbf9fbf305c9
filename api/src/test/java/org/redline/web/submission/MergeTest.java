package org.redline.web.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redline.web.submission.Typing.VOCABULARY;
import static org.redline.web.submission.Typing.check;
import static org.redline.web.submission.Typing.draft;
import static org.redline.web.submission.Typing.type;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.redline.facts.Enterprise;
import org.redline.text.Language;
import org.redline.web.pages.Words;

class MergeTest {
  private static final String BASE =
      "\"headcount\": 10, \"address\": \"旧\", \"hazards\": [{\"id\": \"A\", \"description\": \"甲\"},"
          + " {\"id\": \"B\", \"description\": \"乙\"}, {\"id\": \"C\"}]";
  private static final String THEIRS =
      "\"headcount\": 11, \"address\": \"新\", \"hazards\": [{\"id\": \"D\", \"description\": \"丁\"},"
          + " {\"id\": \"A\", \"description\": \"甲\", \"level\": \"major\"},"
          + " {\"id\": \"B\", \"description\": \"乙乙\"}], \"licences\": []";

  @Test
  void what_only_one_changed_is_taken_from_them_and_what_both_changed_from_the_draft() {
    Draft mine = draft(BASE);
    type(mine, "headcount", "12");
    type(mine, "crowdedPlace", "true");
    type(mine, "hazards.1.description", "甲甲");
    type(mine, "hazards.2.description", "丙");
    ItemChange.ADD.on(mine, VOCABULARY, "hazards");

    Checked merged = check(Merge.of(draft(BASE), draft(THEIRS), mine));
    Enterprise unit = merged.profile().unit();

    assertThat(merged.problems()).isEmpty();
    assertThat(unit.headcount()).isEqualTo(12);
    assertThat(unit.address()).isEqualTo("新");
    assertThat(unit.crowdedPlace()).isTrue();
    assertThat(unit.licences()).isEmpty();
    assertThat(unit.hazards())
        .extracting(h -> h.id() + h.description() + (h.level() == null ? "" : h.level().code()))
        .containsExactlyInAnyOrder("A甲甲major", "B丙", "D丁", "Hazard-4null");
  }

  @Test
  void without_a_change_of_mine_the_other_version_is_taken_whole() {
    Draft merged = Merge.of(draft(BASE), draft(THEIRS), draft(BASE));

    assertThat(check(merged).profile()).isEqualTo(check(draft(THEIRS)).profile());
  }

  @Test
  void without_a_change_of_theirs_mine_stays_as_it_is() {
    Draft mine = draft(BASE);
    ItemChange.REMOVE.on(mine, VOCABULARY, "hazards.1");
    type(mine, "address", "");

    assertThat(check(Merge.of(draft(BASE), draft(BASE), mine)).profile())
        .isEqualTo(check(mine).profile());
  }

  @Test
  void what_i_removed_stays_removed() {
    Draft mine = draft(BASE);
    ItemChange.REMOVE.on(mine, VOCABULARY, "hazards.1");

    assertThat(check(Merge.of(draft(BASE), draft(THEIRS), mine)).profile().unit().hazards())
        .extracting(hazard -> hazard.id())
        .containsExactlyInAnyOrder("B", "D");
  }

  @Test
  void what_changed_is_told_with_what_the_draft_says_there() {
    Draft mine = draft(BASE);
    type(mine, "headcount", "12");

    List<Difference> differences =
        Differences.of(
            draft(BASE), draft(THEIRS), mine, VOCABULARY, new Labels(new Words(Language.ZH)));

    assertThat(differences)
        .contains(
            new Difference("从业人员数", "10", "11", "12"),
            new Difference("地址", "旧", "新", ""),
            new Difference("证照", "", "确认没有", ""))
        .anySatisfy(
            difference -> {
              assertThat(difference.label()).startsWith("事故隐患·").contains("A");
              assertThat(difference.after()).isEqualTo("重大事故隐患");
            })
        .hasSize(7);
  }
}
