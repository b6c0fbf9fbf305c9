package org.redline.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redline.testing.Rules.kind;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.redline.facts.PartyKind;
import org.redline.memory.LegalKind;
import org.redline.memory.Stage;
import org.redline.memory.Standing;
import org.redline.rulebook.Amount;
import org.redline.rulebook.Basis;
import org.redline.rulebook.Benchmark;
import org.redline.rulebook.Interval;
import org.redline.text.Bilingual;

class BenchmarksTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
  private static final Benchmark PROVINCE = benchmark("42", 2026, PartyKind.UNIT, 300_000);
  private static final Benchmark CITY = benchmark("4206", 2026, PartyKind.UNIT, 200_000);
  private static final Benchmark CITY_GRAVE = benchmark("4206", 2026, PartyKind.UNIT, 400_000);

  @Test
  void the_grades_of_the_narrowest_region_are_shown_lowest_first() {
    assertThat(shown("420683", TODAY, CITY_GRAVE, PROVINCE, CITY))
        .containsExactly(CITY, CITY_GRAVE);
    assertThat(shown("420100", TODAY, CITY_GRAVE, PROVINCE, CITY)).containsExactly(PROVINCE);
  }

  @Test
  void another_region_or_an_unknown_one_has_none() {
    assertThat(shown("310000", TODAY, PROVINCE, CITY)).isEmpty();
    assertThat(shown(null, TODAY, PROVINCE, CITY)).isEmpty();
  }

  @Test
  void the_day_of_the_decision_and_the_party_decide() {
    assertThat(shown("420683", LocalDate.of(2025, 12, 31), CITY)).isEmpty();
    assertThat(shown("420683", LocalDate.of(2026, 1, 1), CITY)).containsExactly(CITY);
    assertThat(shown("420683", TODAY, benchmark("42", 2026, PartyKind.PRINCIPAL, 1))).isEmpty();
  }

  @Test
  void another_item_of_the_article_has_none() {
    ActionDraft draft = fine(new Basis("law", "98", null, 2, false));

    assertThat(new Benchmarks(List.of(CITY), "420683", TODAY).of(draft)).isEmpty();
  }

  private static List<Benchmark> shown(
      @Nullable String region, LocalDate day, Benchmark... benchmarks) {
    ActionDraft draft = fine(new Basis("law", "98", null, 1, false));
    return new Benchmarks(List.of(benchmarks), region, day).of(draft);
  }

  private static ActionDraft fine(Basis basis) {
    ActionDraft draft =
        new ActionDraft(
            kind("fine", LegalKind.PUNITIVE, false),
            Standing.LAW,
            PartyKind.UNIT,
            "Project",
            "P-1",
            "act");
    draft.amount = new Money(BigDecimal.ONE, BigDecimal.TEN, List.of());
    draft.basis.add(basis);
    return draft;
  }

  private static Benchmark benchmark(String region, int year, PartyKind party, long max) {
    return new Benchmark(
        region,
        new Basis("law", "98", null, 1, false),
        party,
        Stage.FIRST,
        new Interval(LocalDate.of(year, 1, 1), null),
        new Bilingual("档 " + max, "grade " + max),
        new Amount.Range(BigDecimal.ONE, BigDecimal.valueOf(max)),
        new Basis("benchmark", null, null, null, false));
  }
}
