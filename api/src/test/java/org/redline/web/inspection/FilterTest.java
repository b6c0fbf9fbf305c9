package org.redline.web.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redline.facts.PartyKind;
import org.redline.memory.Severity;
import org.redline.report.Phrases;
import org.redline.text.Language;

class FilterTest {
  private static final Filter NONE = new Filter(null, null, null, null, null, null);

  private final List<Row> rows = rows(Sampled.FURNITURE);

  private static List<Row> rows(String name) {
    Shown shown = Sampled.shown(name);
    Phrases phrases = shown.phrases(Language.ZH);
    Asking asking = new Asking(Sampled.rules().vocabulary(), phrases, Language.ZH);
    return new Rows(shown.kept(), phrases, asking).all();
  }

  private long count(Filter filter) {
    return rows.stream().filter(filter::accepts).count();
  }

  @Test
  void without_a_choice_only_what_must_be_looked_at_is_shown() {
    assertThat(count(NONE)).isEqualTo(6);
    assertThat(count(Filter.all())).isEqualTo(rows.size()).isGreaterThan(200);
    assertThat(count(NONE.with(Outcome.COMPLIANT))).isEqualTo(69);
  }

  @Test
  void what_an_address_names_that_is_no_outcome_is_left_out() {
    Filter filter = new Filter(Arrays.asList(null, null), null, null, null, null, null);

    assertThat(filter.outcomes()).isEqualTo(NONE.outcomes());
    assertThat(filter.on("/firms/1")).isEqualTo("/firms/1");
  }

  @Test
  void each_choice_narrows() {
    assertThat(rows).anyMatch(row -> row.outcome() == Outcome.VIOLATED);
    long training = count(new Filter(null, "training", null, null, null, null));
    assertThat(training).isPositive().isLessThan(6);
    assertThat(count(new Filter(null, null, Severity.CRITICAL, null, null, null))).isLessThan(6);
    assertThat(count(new Filter(null, null, null, PartyKind.UNIT, null, null))).isPositive();
    assertThat(count(new Filter(null, null, null, PartyKind.AGENCY, null, null))).isZero();
  }

  @Test
  void all_of_the_words_stand_somewhere_in_the_text() {
    assertThat(count(new Filter(null, null, null, null, " 安全生产法  标志 ", null))).isEqualTo(1);
    assertThat(count(new Filter(null, null, null, null, "标志 没有这个词", null))).isZero();
  }

  @Test
  void the_address_holds_the_filter() {
    Filter filter =
        new Filter(
            List.of(Outcome.NOT_APPLICABLE, Outcome.SUSPECTED),
            "training",
            Severity.MAJOR,
            PartyKind.UNIT,
            "粉尘 &x=1",
            Filter.By.RULEBOOK);

    assertThat(filter.on("/firms/1?asOf=2026-11-01"))
        .isEqualTo(
            "/firms/1?asOf=2026-11-01&verdict=not-applicable&verdict=suspected&rulebook=training"
                + "&severity=major&party=unit&words=%E7%B2%89%E5%B0%98%20%26x%3D1&by=rulebook");
    assertThat(NONE.on("/firms/1")).isEqualTo("/firms/1");
  }

  @Test
  void findings_are_grouped_by_severity_or_by_rulebook() {
    assertThat(Group.of(rows, Filter.all()))
        .extracting(Group::code)
        .containsExactly("critical", "major", "minor", "advisory");
    Filter byBook = new Filter(Filter.all().verdict(), null, null, null, null, Filter.By.RULEBOOK);
    assertThat(Group.of(rows, byBook))
        .extracting(Group::code)
        .doesNotHaveDuplicates()
        .contains("training", "daily-duties");
    assertThat(Group.of(rows, Filter.all()).stream().mapToInt(g -> g.rows().size()).sum())
        .isEqualTo(rows.size());
  }

  @Test
  void a_breach_on_declared_facts_is_a_suspicion() {
    List<Row> open = rows("waste-lye-tank-and-welder");

    assertThat(open.stream().filter(row -> row.outcome().isBreach()))
        .isNotEmpty()
        .allMatch(
            row ->
                (row.outcome() == Outcome.VIOLATED)
                    == row.finding().grade().code().equals("verified"));
  }
}
