package org.redline.explain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Expr.Op;

/**
 * A change at one place.
 *
 * @param spot the place
 * @param value what it becomes; null for a new record, whose fields have edits of their own
 * @param limit for a day, GE where any later one and LE where any earlier one does as well; EQ else
 */
record Edit(Spot spot, @Nullable Object value, Op limit) {
  static Edit set(Spot spot, Object value) {
    return new Edit(spot, value, Op.EQ);
  }

  /** Adds an element to a list; {@code spot} is the place behind its last. */
  static Edit add(Spot spot, @Nullable Object value) {
    return new Edit(spot, value, Op.EQ);
  }

  boolean isAdding() {
    return spot.last().index() != Spot.Step.WHOLE;
  }

  /** One edit that does for both; null where there is none. */
  @Nullable Edit and(Edit other) {
    if (value == null || value.equals(other.value)) {
      return other;
    } else if (other.value == null) {
      return this;
    } else if (limit == other.limit && value instanceof LocalDate a && limit != Op.EQ) {
      boolean later = a.isAfter((LocalDate) other.value);
      return later == (limit == Op.GE) ? this : other;
    }
    return null;
  }
}
