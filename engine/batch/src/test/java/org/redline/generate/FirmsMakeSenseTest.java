package org.redline.generate;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.redline.facts.Accident;
import org.redline.facts.Activity;
import org.redline.facts.Business;
import org.redline.facts.CertificateState;
import org.redline.facts.ConstructionState;
import org.redline.facts.Enterprise;
import org.redline.facts.FundPeriod;
import org.redline.facts.Licence;
import org.redline.facts.OperatingStatus;
import org.redline.facts.Ownership;
import org.redline.facts.Person;
import org.redline.facts.Progress;
import org.redline.facts.Project;
import org.redline.facts.Sector;
import org.redline.facts.Training;
import org.redline.vocabulary.Vocabulary;

/** What an inspector would call impossible is in no firm. */
class FirmsMakeSenseTest {
  private static final int MANY = 1500;
  private static final List<Enterprise> FIRMS =
      Firms.known(Vocabulary.ofEnterprise()).make(MANY, 7);

  @Test
  void nobody_leaves_before_coming_or_while_working() {
    assertThat(all(Enterprise::persons))
        .allMatch(person -> inOrder(person.inPostSince(), person.hiredOn(), person.leftOn()))
        .allMatch(person -> (person.work() == Progress.STOPPED) == (person.leftOn() != null));
  }

  @Test
  void nobody_is_trained_before_coming_or_after_leaving() {
    for (Person person : all(Enterprise::persons).toList()) {
      assertThat(requireNonNull(person.trainings()))
          .map(Training::takenOn)
          .allMatch(taken -> inOrder(person.inPostSince(), taken, person.leftOn()));
    }
  }

  @Test
  void there_are_no_more_persons_than_the_firm_counts() {
    assertThat(FIRMS).allMatch(firm -> requireNonNull(firm.persons()).size() <= headcount(firm));
  }

  @Test
  void a_licence_runs_after_it_was_issued_and_is_handed_over_only_then() {
    assertThat(all(Enterprise::licences))
        .allMatch(licence -> inOrder(licence.validFrom(), licence.validTo()))
        .allMatch(licence -> inOrder(licence.validFrom(), licence.stateSince()))
        .allMatch(licence -> inOrder(licence.validFrom(), licence.handedOverOn()))
        .allMatch(licence -> inOrder(licence.handedOverOn(), licence.takenBackOn()));
    assertThat(all(Enterprise::licences).map(Licence::state))
        .contains(CertificateState.VALID, CertificateState.SUSPENDED);
  }

  @Test
  void a_project_goes_through_its_stages_in_order() {
    assertThat(all(Enterprise::projects))
        .allMatch(
            project ->
                inOrder(
                    project.contractedOn(),
                    project.startedOn(),
                    project.finishedOn(),
                    project.inUseSince(),
                    project.stoppedOn()))
        .allMatch(FirmsMakeSenseTest::asFarAsItsDays);
  }

  @Test
  void a_firm_that_does_not_operate_does_nothing_and_accidents_are_of_its_life() {
    for (Enterprise firm : FIRMS) {
      List<Activity> activities = requireNonNull(firm.activities());
      if (firm.operatingStatus() != OperatingStatus.OPERATING) {
        assertThat(activities).allMatch(activity -> activity.state() == Progress.STOPPED);
      }
      LocalDate first = activities.get(0).startedOn();
      assertThat(requireNonNull(firm.accidents()))
          .map(Accident::occurredOn)
          .allMatch(day -> inOrder(first, day));
      assertThat(activities)
          .allMatch(activity -> inOrder(activity.startedOn(), activity.stoppedOn()))
          .allMatch(
              activity -> (activity.state() == Progress.STOPPED) == (activity.stoppedOn() != null));
    }
  }

  @Test
  void sums_are_in_proportion() {
    for (Enterprise firm : FIRMS) {
      BigDecimal revenue =
          requireNonNull(firm.businesses()).stream()
              .map(Business::priorYearRevenue)
              .filter(Objects::nonNull)
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(firm.taxPaidPriorYear()).isLessThan(revenue);
      assertThat(requireNonNull(firm.persons()))
          .map(Person::priorYearIncome)
          .allMatch(income -> requireNonNull(income).compareTo(revenue) < 0);
      assertThat(requireNonNull(firm.businesses()))
          .flatMap(business -> requireNonNull(business.fundPeriods()))
          .map(FundPeriod::used)
          .allMatch(used -> requireNonNull(used).compareTo(revenue) < 0);
    }
    assertThat(all(Enterprise::persons).map(Person::priorYearIncome))
        .filteredOn(income -> requireNonNull(income).longValue() > 200_000)
        .hasSizeLessThan(MANY / 3);
  }

  @Test
  void names_codes_and_owners_are_those_of_the_trade() {
    assertThat(FIRMS)
        .filteredOn(firm -> sector(firm) == Sector.HAZCHEM_PRODUCTION)
        .isNotEmpty()
        .allMatch(firm -> requireNonNull(firm.name()).contains("化"))
        .allMatch(firm -> requireNonNull(business(firm).industryCode()).startsWith("26"));
    assertThat(FIRMS)
        .filteredOn(firm -> firm.ownership() == Ownership.PRIVATE)
        .hasSizeBetween(MANY * 7 / 10, MANY * 9 / 10);
    assertThat(FIRMS).map(Enterprise::regionCode).doesNotContainNull();
  }

  private static boolean asFarAsItsDays(Project project) {
    boolean begun = project.construction() != ConstructionState.NOT_STARTED;
    boolean finished = project.construction() == ConstructionState.FINISHED;
    return begun == (project.startedOn() != null) && finished == (project.finishedOn() != null);
  }

  /** Whether the days that there are follow one another. */
  private static boolean inOrder(@Nullable LocalDate... days) {
    List<LocalDate> there = new ArrayList<>();
    for (LocalDate day : days) {
      if (day != null) {
        there.add(day);
      }
    }
    return there.equals(there.stream().sorted().toList());
  }

  private static <T> Stream<T> all(Function<Enterprise, @Nullable List<T>> facts) {
    return FIRMS.stream().flatMap(firm -> requireNonNull(facts.apply(firm)).stream());
  }

  private static Sector sector(Enterprise firm) {
    return requireNonNull(business(firm).sector());
  }

  private static Business business(Enterprise firm) {
    return requireNonNull(firm.businesses()).get(0);
  }

  private static int headcount(Enterprise firm) {
    return requireNonNull(firm.headcount());
  }
}
