package org.redline.explain;

import org.jspecify.annotations.Nullable;

/**
 * What a name or a field stands for.
 *
 * @param value the value; null when unknown
 * @param spot where it stands; null for what was computed
 * @param fresh below an element that does not exist yet
 */
record Bound(@Nullable Object value, @Nullable Spot spot, boolean fresh) {
  static Bound computed(@Nullable Object value) {
    return new Bound(value, null, false);
  }
}
