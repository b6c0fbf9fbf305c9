package org.redline.explain;

import java.util.ArrayList;
import java.util.List;
import org.redline.condition.Expr;
import org.redline.condition.Truth;

/**
 * An element of a list.
 *
 * @param bound the element
 * @param membership whether it is in the list, after filters
 * @param guards what filters ask of it
 */
record Entry(Bound bound, Truth membership, List<Guard> guards) {
  Entry {
    guards = List.copyOf(guards);
  }

  /**
   * A condition of a filter.
   *
   * @param body the condition
   * @param view what it sees
   */
  record Guard(Expr body, View view) {}

  /** The same element behind one more filter. */
  Entry behind(Guard guard) {
    List<Guard> more = new ArrayList<>(guards);
    more.add(guard);
    return new Entry(bound, membership.and(guard.view().truth(guard.body())), more);
  }
}
