package org.redline.web.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.redline.memory.Standing;
import org.redline.web.inspection.Step.Place;
import org.redline.web.pages.Words;

/**
 * The actions of a report along the line of time.
 *
 * @param moments legal steps that stand
 * @param demands what campaigns demand beside them
 * @param possible what may follow once facts are known; the same step for several reasons once
 */
record Timeline(List<Moment> moments, List<Step> demands, List<Step> possible) {

  /**
   * Steps of one time.
   *
   * @param head when
   */
  record Moment(Place place, String head, List<Step> steps) {}

  static Timeline of(List<Step> steps, LocalDate asOf, Words words) {
    List<Step> law =
        steps.stream()
            .filter(step -> stands(step, Standing.LAW))
            .sorted(
                Comparator.<Step, Place>comparing(step -> place(step, asOf))
                    .thenComparing(Timeline::day)
                    .thenComparing(step -> step.action().kind()))
            .toList();
    return new Timeline(
        moments(law, asOf, words),
        steps.stream().filter(step -> stands(step, Standing.CAMPAIGN)).toList(),
        alike(steps.stream().filter(step -> step.action().possible()).toList()));
  }

  /** How many legal steps are to be taken. */
  public long standing() {
    return moments.stream()
        .filter(m -> m.place() != Place.ASIDE)
        .mapToLong(m -> m.steps().size())
        .sum();
  }

  /** What is to be done first; empty where nothing is. */
  public String next() {
    return standing() == 0 ? "" : moments.get(0).steps().get(0).title();
  }

  private static boolean stands(Step step, Standing standing) {
    return step.action().standing() == standing && !step.action().possible();
  }

  private static Place place(Step step, LocalDate asOf) {
    KeptAction.Term term = step.action().deadline();
    if (!step.aside().isEmpty()) {
      return Place.ASIDE;
    } else if (term == null) {
      return Place.NOW;
    } else if (term.day() == null) {
      return Place.LATER;
    }
    return term.day().isBefore(asOf) ? Place.OVERDUE : Place.DATED;
  }

  private static LocalDate day(Step step) {
    KeptAction.Term term = step.action().deadline();
    return term == null || term.day() == null ? LocalDate.MAX : term.day();
  }

  private static List<Moment> moments(List<Step> law, LocalDate asOf, Words words) {
    Map<String, Moment> moments = new LinkedHashMap<>();
    for (Step step : law) {
      Place place = place(step, asOf);
      boolean timed = place != Place.NOW && place != Place.ASIDE;
      String head = words.get("time." + place.code(), timed ? step.when() : "");
      moments
          .computeIfAbsent(head, key -> new Moment(place, key, new ArrayList<>()))
          .steps()
          .add(step);
    }
    return List.copyOf(moments.values());
  }

  /** Of steps that an officer would take in the same way, the one with all reasons. */
  private static List<Step> alike(List<Step> possible) {
    Map<String, Step> first = new LinkedHashMap<>();
    for (Step step : possible) {
      String likeness = step.action().key() + "|" + step.stage() + "|" + step.authority();
      first.merge(likeness, step, Step::with);
    }
    return List.copyOf(first.values());
  }
}
