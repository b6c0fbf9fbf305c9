package org.redline.explain;

import java.util.ArrayList;
import java.util.List;
import org.redline.vocabulary.Field;

/**
 * Where a value stands in a scene.
 *
 * @param slot the record of the scene that it stands in
 * @param steps the way down from there
 */
record Spot(int slot, List<Step> steps) {
  Spot {
    steps = List.copyOf(steps);
  }

  /**
   * A field, or an element of the list in it.
   *
   * @param field the field
   * @param index place in its list; {@link #WHOLE} for the field itself
   */
  record Step(Field field, int index) {
    static final int WHOLE = -1;
  }

  static Spot root(int slot) {
    return new Spot(slot, List.of());
  }

  /** A field of the record here. */
  Spot field(Field field) {
    List<Step> longer = new ArrayList<>(steps);
    longer.add(new Step(field, Step.WHOLE));
    return new Spot(slot, longer);
  }

  /** An element of the list here. */
  Spot item(int index) {
    List<Step> same = new ArrayList<>(steps);
    same.set(same.size() - 1, new Step(last().field(), index));
    return new Spot(slot, same);
  }

  /** The record or list around it. */
  Spot parent() {
    return new Spot(slot, steps.subList(0, steps.size() - 1));
  }

  Step last() {
    return steps.get(steps.size() - 1);
  }

  /** Whether it is {@code other} or stands below it. */
  boolean within(Spot other) {
    return slot == other.slot
        && steps.size() >= other.steps.size()
        && steps.subList(0, other.steps.size()).equals(other.steps);
  }
}
