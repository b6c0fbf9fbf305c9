package org.redline.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.redline.condition.Expr.Op;
import org.redline.facts.ConstructionState;
import org.redline.facts.ReviewOutcome;
import org.redline.facts.UseState;
import org.redline.testing.Rules;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.ValueKind;

class LawfulTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);

  @Test
  void every_event_and_its_day_are_in_the_vocabulary() {
    for (String event : Events.DAYS.keySet()) {
      String[] names = event.split("\\.", 2);
      RecordType type = Rules.VOCABULARY.type(names[0]).orElseThrow();
      Field field = type.field(names[1]).orElseThrow();
      Optional<Field> day = Events.day(type, field);
      assertThat(field.term().remediable()).as(event).isTrue();
      assertThat(day.map(Field::kind)).as(event).contains(ValueKind.DATE);
      assertThat(day.map(d -> d.term().remediable())).as(event).contains(false);
    }
  }

  @Test
  void every_state_that_can_be_put_right_says_where_it_can_go() {
    List<String> undecided =
        Rules.VOCABULARY.types().stream()
            .flatMap(type -> type.fields().stream())
            .filter(field -> field.kind() == ValueKind.ENUM && field.term().remediable())
            .filter(field -> !Lawful.knows(field.valueClass()))
            .map(field -> field.valueClass().getSimpleName())
            .distinct()
            .toList();

    assertThat(undecided).isEmpty();
  }

  @Test
  void what_has_begun_is_never_not_begun() {
    assertThat(codes(ConstructionState.class, ConstructionState.UNDER_WAY))
        .containsExactly(ConstructionState.HALTED);
    assertThat(codes(ConstructionState.class, ConstructionState.FINISHED)).isEmpty();
    assertThat(codes(UseState.class, UseState.IN_USE)).containsExactly(UseState.STOPPED);
    assertThat(codes(ReviewOutcome.class, ReviewOutcome.REJECTED))
        .containsExactly(ReviewOutcome.APPROVED);
  }

  @Test
  void no_day_before_the_check_is_proposed() {
    Field validFrom = field("Licence", "validFrom");
    LocalDate before = AS_OF.minusDays(1);

    assertThat(Lawful.values(validFrom, null, true, Op.LE, before, AS_OF)).isEmpty();
    assertThat(Lawful.values(validFrom, null, true, Op.LE, AS_OF, AS_OF)).containsExactly(AS_OF);
  }

  @Test
  void numbers_stop_at_the_bounds_of_their_field() {
    Field growth = field("Enterprise", "headcount");

    assertThat(Lawful.values(growth, 5, true, Op.LT, 0, AS_OF)).isEmpty();
    assertThat(Lawful.values(growth, 5, true, Op.LE, 3, AS_OF)).containsExactly(3, 2);
  }

  private static Field field(String type, String name) {
    return Rules.VOCABULARY.type(type).flatMap(t -> t.field(name)).orElseThrow();
  }

  private static List<Object> codes(Class<?> type, Object current) {
    Stream<Object> codes = Lawful.codes(type, current, false);
    return codes.collect(Collectors.toList());
  }
}
