package org.redline.web.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.redline.memory.Standing;
import org.redline.report.Phrases;
import org.redline.text.Language;
import org.redline.web.inspection.Step.Place;
import org.redline.web.pages.Words;

class TimelineTest {
  private static final Words WORDS = new Words(Language.ZH);

  private static Timeline line(String name) {
    Shown shown = Sampled.shown(name);
    Phrases phrases = shown.phrases(Language.ZH);
    Asking asking = new Asking(Sampled.rules().vocabulary(), phrases, Language.ZH);
    Steps steps = new Steps(Sampled.rules(), phrases, asking, WORDS);
    List<Step> all = shown.kept().actions().stream().map(steps::of).toList();
    return Timeline.of(all, shown.kept().asOf(), WORDS);
  }

  @Test
  void steps_of_the_moment_come_first_then_days_then_terms_that_have_not_begun() {
    Timeline line = line(Sampled.PLANT);

    assertThat(line.moments()).extracting(Timeline.Moment::place).isSorted();
    assertThat(line.moments().get(0).place()).isEqualTo(Place.NOW);
    assertThat(line.next()).isEqualTo("责令停止建设");
    assertThat(line.standing()).isEqualTo(5);
    assertThat(line.moments()).extracting(Timeline.Moment::head).contains("自立案之日起90日内");
  }

  @Test
  void what_a_day_has_passed_is_overdue() {
    Timeline line = line("suspension-failed");

    assertThat(line.moments().get(0).place()).isEqualTo(Place.OVERDUE);
    assertThat(line.moments().get(0).steps().get(0).action().action()).isEqualTo("publish");
  }

  @Test
  void demands_and_what_is_only_possible_stand_apart() {
    Timeline line = line(Sampled.COAL);

    assertThat(line.moments())
        .flatExtracting(Timeline.Moment::steps)
        .allMatch(s -> s.action().standing() == Standing.LAW && !s.action().possible());
    assertThat(line.demands()).isNotEmpty().allMatch(s -> !s.through().isEmpty() || s.open() >= 0);
    assertThat(line.possible()).isNotEmpty().allMatch(s -> s.action().possible());
  }

  @Test
  void a_possible_step_for_several_reasons_stands_once() {
    Timeline line = line(Sampled.EMPTY);

    assertThat(line.possible().size()).isLessThan(45);
    assertThat(line.possible())
        .extracting(s -> s.action().key() + s.stage() + s.authority())
        .doesNotHaveDuplicates();
    assertThat(line.moments()).isEmpty();
    assertThat(line.next()).isEmpty();
  }

  @Test
  void a_fine_is_a_range_and_its_preconditions_have_states() {
    Step fine =
        line(Sampled.PLANT).moments().stream()
            .flatMap(moment -> moment.steps().stream())
            .filter(step -> step.action().action().equals("fine"))
            .findFirst()
            .orElseThrow();

    assertThat(fine.sum()).isEqualTo("2万元以上5万元以下");
    assertThat(fine.conditions()).hasSize(3).allMatch(c -> c.state().equals("met"));
    assertThat(fine.marks()).contains("应当", "由应急管理部门决定");
    assertThat(fine.basis()).contains("第九十九条");
    assertThat(fine.open()).isZero();
  }
}
