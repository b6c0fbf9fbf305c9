package org.redline.condition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Node.Items;
import org.redline.condition.Node.Value;
import org.redline.facts.Licence;

/**
 * The last day of a span on which none of the licences was held, or the span's last day where there
 * is none such; unknown where one may have been held then.
 *
 * @param licences the licences that would do
 * @param from first day of the span
 * @param to last day of the span
 */
record Holding(Items licences, Value from, Value to) implements Value {
  @Override
  public @Nullable Object value(Frame frame, @Nullable Object[] locals) {
    frame.budget.step();
    Held.Walk walk = walk(frame, locals);
    return walk == null ? null : walk.found();
  }

  private Held.@Nullable Walk walk(Frame frame, @Nullable Object[] locals) {
    Members members = licences.members(frame, locals);
    LocalDate first = (LocalDate) from.value(frame, locals);
    LocalDate last = (LocalDate) to.value(frame, locals);
    return members == null || last == null
        ? null
        : new Held(frame.asOf, frame.budget).walk(members, first, last);
  }

  @Override
  public void trace(Trail trail) {
    if (!trail.wants(value(trail.frame, trail.locals))) {
      return;
    }
    licences.trace(trail);
    from.trace(trail);
    to.trace(trail);
    Held.Walk walk = walk(trail.frame, trail.locals);
    for (Item item : licences.items(trail)) {
      if (walk != null && item.value() instanceof Licence licence) {
        trace(trail, item, licence, walk.stoppedAt());
      }
    }
  }

  /** A licence that is, or may be, held on the day where the walk stopped. */
  private static void trace(Trail trail, Item item, Licence licence, LocalDate day) {
    Truth held = Held.on(licence, day, trail.frame.asOf);
    if (held == Truth.FALSE || item.membership() == Truth.FALSE) {
      return;
    } else if (item.membership() == Truth.UNKNOWN) {
      item.origin().membership(trail);
    }
    String path = item.origin().path();
    if (path != null) {
      Held.read(licence, day).forEach((field, value) -> trail.leaf(path + "." + field, value));
    }
  }
}
