package org.redline.condition;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Members of a list, some perhaps uncertain.
 *
 * @param values values, null where unknown
 * @param uncertain which may not be members; null when all are
 */
record Members(List<?> values, @Nullable BitSet uncertain) {
  int size() {
    return values.size();
  }

  @Nullable Object value(int index) {
    return values.get(index);
  }

  /** Whether it is a member: true or unknown. */
  Truth membership(int index) {
    return uncertain != null && uncertain.get(index) ? Truth.UNKNOWN : Truth.TRUE;
  }

  boolean isCertain() {
    return uncertain == null || uncertain.isEmpty();
  }
}
