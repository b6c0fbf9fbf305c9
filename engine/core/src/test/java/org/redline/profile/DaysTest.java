package org.redline.profile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.redline.source.Problem;
import org.redline.source.Problems;
import org.redline.vocabulary.Vocabulary;

class DaysTest {
  private static final String FIRM =
      """
      enterprise:
        id: 91420600MA49000045
        name: 测试
        projects:
          - startedOn: 2026-03-02
            finishedOn: 2026-05-01
        licences:
          - {kind: safety-production, validFrom: 2026-04-01, validTo: 2029-03-31}
      """;

  @Test
  void what_happens_after_the_day_of_the_audit_is_told_where_it_stands() {
    Profile profile = read(FIRM);

    assertThat(places(() -> profile.unit(LocalDate.of(2026, 3, 1))))
        .containsExactly("5:18", "6:19");
    assertThat(places(() -> profile.unit(LocalDate.of(2026, 4, 30)))).containsExactly("6:19");
    assertThat(profile.unit(LocalDate.of(2026, 5, 1))).isSameAs(profile.unit());
  }

  @Test
  void the_end_of_a_term_may_lie_ahead() {
    Profile profile =
        read(
            """
            enterprise:
              id: 91420600MA49000045
              name: 测试
              insurances:
                - {kind: safety-liability, validFrom: 2026-01-01, validTo: 2026-12-31}
              persons:
                - certificates: [{kind: special-operation, reviewDueOn: 2027-06-04}]
                  trainings: [{occasion: yearly, dueOn: 2026-12-31}]
              accidents:
                - {occurredOn: 2026-02-01, response: {measuresDueOn: 2026-12-31}}
            """);

    assertThat(places(() -> profile.unit(LocalDate.of(2026, 3, 1)))).isEmpty();
  }

  @Test
  void days_of_one_record_in_the_wrong_order_are_told_with_all_other_problems() {
    String wrong =
        FIRM.replace("2026-05-01", "2026-03-01").replace("2029-03-31", "2026-03-31")
            + "  headcount: 5.5\n";

    assertThat(places(() -> read(wrong))).containsExactly("6:19", "8:65", "9:14");
    assertThat(places(() -> read(FIRM.replace("2026-05-01", "2026-03-02")))).isEmpty();
  }

  private static Profile read(String yaml) {
    return new ProfileReader(Vocabulary.ofEnterprise()).read("firm.yaml", yaml.getBytes(UTF_8));
  }

  private static List<String> places(ThrowingCallable work) {
    Problems problems = catchThrowableOfType(Problems.class, work);
    return problems == null
        ? List.of()
        : problems.problems().stream()
            .map(Problem::place)
            .map(p -> p.line() + ":" + p.column())
            .toList();
  }
}
