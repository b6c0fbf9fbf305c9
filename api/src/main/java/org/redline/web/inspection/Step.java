package org.redline.web.inspection;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A mandated action in words.
 *
 * @param title what
 * @param marks how it stands: must or may, party, authority, stage
 * @param subject for what
 * @param when until when; empty where the law sets no term
 * @param sum range of a fine; null for other actions
 * @param gradings benchmarks of the region
 * @param conditions preconditions
 * @param through for a campaign demand, the legal steps that lead there
 * @param document document that carries it; empty where none does
 * @param procedure steps of the procedure
 * @param basis its basis
 * @param because what it follows from
 * @param aside why it is not taken now: superseded, or held back; empty where it is
 * @param wants what would settle whether it stands
 */
record Step(
    String title,
    KeptAction action,
    List<String> marks,
    String kind,
    String party,
    String authority,
    String stage,
    String subject,
    String when,
    @Nullable String sum,
    List<String> gradings,
    List<Condition> conditions,
    List<Lead> through,
    String document,
    List<String> procedure,
    String basis,
    List<String> because,
    String aside,
    List<Want> wants) {

  /** How many preconditions are not met, or not known to be. */
  public long open() {
    return conditions.stream().filter(condition -> !condition.state().equals("met")).count();
  }

  /** The same step, for the reasons of another as well. */
  Step with(Step other) {
    return new Step(
        title,
        action,
        marks,
        kind,
        party,
        authority,
        stage,
        subject,
        when,
        sum,
        gradings,
        conditions,
        through,
        document,
        procedure,
        basis,
        both(because, other.because),
        aside,
        both(wants, other.wants));
  }

  private static <T> List<T> both(List<T> some, List<T> more) {
    return Stream.concat(some.stream(), more.stream()).distinct().toList();
  }

  /**
   * A precondition.
   *
   * @param state {@code met}, {@code not-met} or {@code unknown}
   */
  record Condition(String state, String text, List<Want> wants) {}

  /** A legal step that leads to a demand. */
  record Lead(String title, boolean stands) {}

  /** Where it stands on the line of time. */
  enum Place {
    OVERDUE,
    NOW,
    DATED,
    LATER,
    ASIDE;

    /** As in keys of words. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
