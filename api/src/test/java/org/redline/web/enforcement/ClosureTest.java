package org.redline.web.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redline.facts.Closure;
import org.redline.web.Databases;

/** On which law a closure rests, and what follows from that. */
class ClosureTest {
  private static final String UNLICENSED_COAL_MINE =
      """
      "businesses": [{"id": "B-1", "sector": "coal-mining"}], "headcount": 30,
      "activities": [{"id": "A-1", "kind": "coal-mining", "startedOn": "2025-01-01",
        "state": "ongoing", "illegalIncome": 100000, "permitRequired": true}],
      "licences": [], "orders": [], "hazards": [], "accidents": [], "decisions": [],
      "closures": [], "determinations": [], "transfers": []""";

  @ParameterizedTest
  @EnumSource
  void a_coal_mine_closed_under_its_regulation_bars_nobody_under_the_work_safety_law(
      Databases database) {
    try (Office office = new Office(database)) {
      office.submit(UNLICENSED_COAL_MINE);
      office.open();
      office.take(StepKind.INSPECT, office.all("confirmed"));
      office.take(StepKind.DISCUSS, "findings", "closure", "members", "甲、乙", "opinion", "同意");
      office.take(StepKind.CLOSURE, "government", "襄州区人民政府", "reason", "无证开采");
      office.approve("sun");
      assertThat(office.file().closures())
          .extracting(Closure::law)
          .containsExactly("coal-mine-safety-regulation");

      office.take(
          StepKind.CLOSURE_OUTCOME,
          "closure",
          office.lastId(),
          "state",
          "decided",
          "decidedBy",
          "襄州区人民政府");
      assertThat(office.mandated("restrict-practice")).isEmpty();
      assertThat(office.mandated("revoke-licence")).isNotEmpty();
    }
  }
}
