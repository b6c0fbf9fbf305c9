package org.redline.profile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.facts.Enterprise;
import org.redline.source.Problem;
import org.redline.source.Problems;

/**
 * One document with everything submitted on one unit (企业档案).
 *
 * @param unit the enterprise
 * @param asOf the day on which one would decide; null if the document names none
 * @param source name of the file that it was read from
 * @param events the days of what happened, in the order of the document
 */
public record Profile(
    Enterprise unit, @Nullable LocalDate asOf, String source, List<Event> events) {
  public Profile {
    events = List.copyOf(events);
  }

  public Profile(Enterprise unit, @Nullable LocalDate asOf, String source) {
    this(unit, asOf, source, List.of());
  }

  /**
   * The unit, to be judged on {@code day}.
   *
   * @throws Problems when the document tells of something that happens after that day: what has not
   *     happened carries no verdict
   */
  public Enterprise unit(LocalDate day) {
    List<Problem> later =
        events.stream()
            .filter(event -> event.day().isAfter(day))
            .map(event -> event.after(day))
            .toList();
    if (!later.isEmpty()) {
      throw new Problems(later);
    }
    return unit;
  }
}
