package org.redline.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.redline.condition.Condition;
import org.redline.condition.Grown;
import org.redline.condition.Truth;
import org.redline.explain.Differences.Difference;
import org.redline.memory.BreachState;
import org.redline.rulebook.Ending;
import org.redline.rulebook.Interval;
import org.redline.rulebook.Provision;
import org.redline.rulebook.Wording;
import org.redline.testing.Rules;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.ValueKind;

/** What holds for every remedy of any condition over any facts. */
class RemedyProperties {
  private static final Provision PROVISION = Rules.provision("test/grown", "Project").build();

  @Provide
  Arbitrary<Grown> grown() {
    return Combinators.combine(
            Arbitraries.longs().withoutEdgeCases(),
            Arbitraries.integers().between(0, 5),
            Arbitraries.of(0.0, 0.1, 0.4))
        .as(Grown::of);
  }

  @Property
  void each_part_is_judged_as_the_engine_judges_the_whole(@ForAll("grown") Grown grown) {
    Scene scene = scene(grown);

    Truth judged = scene.view().truth(grown.condition().tree());

    assertThat(judged).isEqualTo(grown.condition().test(scene.frame()));
    assertThat(Reasons.of(grown.condition().tree(), scene.view()).truth()).isEqualTo(judged);
  }

  @Property
  void every_condition_can_be_said(@ForAll("grown") Grown grown) {
    Scene scene = scene(grown);

    assertThat(PlainWords.of(grown.condition().tree(), scene.subject()).zh()).isNotEmpty();
    assertThat(Reasons.of(grown.condition().tree(), scene.view()).decisive()).isNotEmpty();
  }

  @Property
  void a_correction_leaves_no_breach_within_the_scope(@ForAll("grown") Grown grown) {
    Wording wording = wording(grown);
    correction(grown)
        .ifPresent(
            remedy -> {
              Scene after = Rebuilding.of(scene(grown), remedy.plan());
              assertThat(wording.breach().test(after.frame())).isEqualTo(Truth.FALSE);
              assertThat(wording.applies().test(after.frame())).isEqualTo(Truth.TRUE);
            });
  }

  @Property
  void without_any_one_of_its_changes_a_correction_is_none(@ForAll("grown") Grown grown) {
    Wording wording = wording(grown);
    correction(grown)
        .ifPresent(
            remedy -> {
              for (Edit change : remedy.plan().changes()) {
                Scene less = Rebuilding.of(scene(grown), remedy.plan().without(change));
                boolean kept =
                    wording.breach().test(less.frame()) == Truth.FALSE
                        && wording.applies().test(less.frame()) == Truth.TRUE;
                assertThat(kept).as("needless: %s", change).isFalse();
              }
            });
  }

  @Property
  void an_ending_ends_the_breach_and_needs_all_its_changes(@ForAll("grown") Grown grown) {
    Condition when = grown.condition();
    ending(grown)
        .ifPresent(
            remedy -> {
              Scene after = Rebuilding.of(scene(grown), remedy.plan());
              assertThat(when.test(after.frame())).isEqualTo(Truth.TRUE);
              for (Edit change : remedy.plan().changes()) {
                Scene less = Rebuilding.of(scene(grown), remedy.plan().without(change));
                assertThat(when.test(less.frame())).isNotEqualTo(Truth.TRUE);
              }
            });
  }

  @Property
  void nothing_is_touched_that_cannot_lawfully_be_put_right(@ForAll("grown") Grown grown) {
    correction(grown).ifPresent(remedy -> isLawful(grown, remedy));
    ending(grown).ifPresent(remedy -> isLawful(grown, remedy));
  }

  @Example
  void the_properties_meet_many_remedies() {
    List<Grown> all =
        LongStream.range(0, 1000).mapToObj(seed -> Grown.of(seed, (int) seed % 6, 0.1)).toList();

    assertThat(all.stream().filter(grown -> correction(grown).isPresent()).count())
        .isGreaterThan(20);
    assertThat(all.stream().filter(grown -> ending(grown).isPresent()).count()).isGreaterThan(20);
  }

  private static Scene scene(Grown grown) {
    return new Scene(grown.types(), grown.records(), grown.asOf(), grown.day());
  }

  /** The scope is a condition of its own where that holds. */
  private static Wording wording(Grown grown) {
    boolean applies = grown.scope().test(scene(grown).frame()) == Truth.TRUE;
    Condition when = grown.condition();
    return new Wording(
        new Interval(LocalDate.of(2000, 1, 1), null),
        List.of(),
        List.of(),
        applies ? grown.scope() : Grown.always(),
        when,
        List.of(new Ending(when, null, BreachState.CURED)),
        Map.of(),
        false);
  }

  private static Optional<Remedy> correction(Grown grown) {
    return grown.condition().test(scene(grown).frame()) == Truth.TRUE
        ? new Remedies(scene(grown)).correction(PROVISION, wording(grown))
        : Optional.empty();
  }

  private static Optional<Remedy> ending(Grown grown) {
    return grown.condition().test(scene(grown).frame()) == Truth.TRUE
        ? Optional.empty()
        : new Remedies(scene(grown)).ending(wording(grown));
  }

  private static void isLawful(Grown grown, Remedy remedy) {
    Scene before = scene(grown);
    Scene after = Rebuilding.of(before, remedy.plan());
    for (int i = 0; i < before.records().size(); i++) {
      Object now = after.records().get(i);
      if (now == null) {
        assertThat(before.records().get(i)).isNull();
      } else {
        Differences.between(before.types().get(i), before.records().get(i), now)
            .forEach(difference -> isLawful(difference, grown.asOf()));
      }
    }
  }

  private static void isLawful(Difference difference, LocalDate asOf) {
    Field field = difference.field();
    assertThat(field.term().remediable() || happens(difference, asOf))
        .as("%s of %s: %s to %s", field, difference.owner(), difference.old(), difference.now())
        .isTrue();
    if (field.kind() == ValueKind.LIST) {
      assertThat(difference.old()).as("a list that was not submitted").isNotNull();
    }
  }

  /** A day moves only when its event happens anew, and then to the day of the check or later. */
  private static boolean happens(Difference difference, LocalDate asOf) {
    return difference.now() instanceof LocalDate day
        && !day.isBefore(asOf)
        && Events.telling(difference.owner(), difference.field()).stream()
            .filter(event -> event.term().remediable())
            .anyMatch(event -> moves(difference, event));
  }

  private static boolean moves(Difference difference, Field event) {
    Object before = difference.before();
    Object old = before == null ? null : event.get(before);
    return !Objects.equals(old, event.get(difference.after()));
  }
}
