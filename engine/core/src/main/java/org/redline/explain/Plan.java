package org.redline.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A set of changes that are made together.
 *
 * @param edits by place
 */
record Plan(Map<Spot, Edit> edits) {
  static final Plan NOTHING = new Plan(Map.of());

  static Plan of(Edit edit) {
    return new Plan(Map.of(edit.spot(), edit));
  }

  /** Both together; null where they contradict each other. */
  @Nullable Plan and(Plan other) {
    Map<Spot, Edit> both = new LinkedHashMap<>(edits);
    for (Edit edit : other.edits.values()) {
      Edit known = both.get(edit.spot());
      Edit merged = known == null ? edit : known.and(edit);
      if (merged == null) {
        return null;
      }
      both.put(edit.spot(), merged);
    }
    return new Plan(both);
  }

  /** The changes that somebody has to make: a new element with all its fields is one. */
  List<Edit> changes() {
    return edits.values().stream().filter(edit -> !isPartOfNew(edit)).toList();
  }

  private boolean isPartOfNew(Edit edit) {
    return edits.values().stream()
        .anyMatch(
            other -> other.isAdding() && !other.equals(edit) && edit.spot().within(other.spot()));
  }

  /** The fields of a new element. */
  List<Edit> fieldsOf(Edit adding) {
    return edits.values().stream()
        .filter(edit -> !edit.equals(adding) && edit.spot().within(adding.spot()))
        .toList();
  }

  /** Without one edit and, if it adds an element, what is in it. */
  Plan without(Edit edit) {
    Map<Spot, Edit> rest = new LinkedHashMap<>(edits);
    rest.remove(edit.spot());
    if (edit.isAdding()) {
      rest.keySet().removeIf(spot -> spot.within(edit.spot()));
    }
    return new Plan(rest);
  }

  /**
   * Every pair of one of {@code left} with one of {@code right} that agree, at most {@code most}.
   */
  static List<Plan> together(List<Plan> left, List<Plan> right, int most) {
    List<Plan> both = new ArrayList<>();
    for (Plan one : left) {
      for (Plan other : right) {
        Plan plan = one.and(other);
        if (plan != null && both.size() < most) {
          both.add(plan);
        }
      }
    }
    return both;
  }

  Collection<Edit> all() {
    return edits.values();
  }
}
