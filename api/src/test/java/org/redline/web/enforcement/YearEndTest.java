package org.redline.web.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redline.web.Databases;

/**
 * Terms that run into a year whose rest days nobody has entered: the shipped calendar ends with
 * 2026.
 */
class YearEndTest {
  private static final String FINE = "take.fine.unit";

  @Test
  void no_term_is_over_that_was_counted_with_unknown_rest_days() {
    try (Office office = noticed("2026-12-29")) {
      assertThat(office.due("due.hearing")).containsExactly("2027-01-05");
      office.on("2027-01-06");
      assertThat(office.wrong(StepKind.DEFENCE, on(office, "defence", "none", "opinion", "无")))
          .containsExactly("step.problem.calendar");
      office.take(StepKind.DEFENCE, on(office, "defence", "waived", "opinion", "放弃"));
      assertThat(office.wrong(StepKind.DECIDE, on(office, FINE, "on", "amount.fine.unit", "30000")))
          .containsExactly("step.problem.calendar");

      office.take(StepKind.ASK_HEARING, on(office, "asked", "asked"));
      office.on("2027-01-18");
      assertThat(office.wrong(StepKind.HEARING, hearing(office, "2027-01-06")))
          .containsExactly("step.problem.calendar");
    }
  }

  @Test
  void each_day_tells_how_sure_the_rest_days_are_that_it_was_counted_with() {
    try (Office office = noticed("2026-12-29")) {
      List<Due> dues = Dues.of(office.file(), office.look().terms());

      assertThat(dues)
          .filteredOn(due -> List.of("due.hearing", "due.decide").contains(due.key()))
          .hasSize(2)
          .extracting(Due::doubt)
          .containsOnly("due.calendar.unknown");
    }
    try (Office office = noticed("2026-11-02")) {
      List<Due> dues = Dues.of(office.file(), office.look().terms());

      assertThat(dues)
          .filteredOn(due -> due.key().equals("due.hearing"))
          .extracting(Due::doubt)
          .containsExactly("due.calendar.unverified");
    }
  }

  /** A case of which notice was given and served on a day, with the offer of a hearing. */
  private static Office noticed(String day) {
    Office office = new Office(Databases.H2);
    office.on(day);
    office.submit(Office.UNIT);
    office.open();
    office.take(StepKind.INSPECT, office.all("confirmed"));
    office.take(StepKind.OPEN_CASE, on(office, "cause", "未如实记录培训"));
    office.approve("sun");
    office.take(
        StepKind.NOTICE, on(office, FINE, "on", "amount.fine.unit", "30000", "offerHearing", "on"));
    String notice = "step:" + office.file().steps().size();
    office.take(StepKind.SERVE, "document", notice, "way", "direct", "receivedBy", "周厂长");
    return office;
  }

  private static String[] hearing(Office office, String invited) {
    return on(office, "invitedOn", invited, "host", "孙处", "opinion", "维持");
  }

  private static String[] on(Office office, String... more) {
    String finding = String.valueOf(office.finding(Office.TRAINING));
    List<String> values = new ArrayList<>(List.of("findings", finding, "reason", "依法"));
    values.addAll(Arrays.asList(more));
    return values.toArray(new String[0]);
  }
}
