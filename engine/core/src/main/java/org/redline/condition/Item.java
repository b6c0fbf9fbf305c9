package org.redline.condition;

import org.jspecify.annotations.Nullable;

/**
 * An element of a list under explanation.
 *
 * @param value the element; null when unknown
 * @param membership whether it is in the list; an element that was filtered out is still here
 * @param origin where it comes from
 */
record Item(@Nullable Object value, Truth membership, Origin origin) {
  /** Where an element comes from. */
  interface Origin {
    /** Its path; null for what was computed. */
    @Nullable String path();

    /** Collects what carries its being in the list. */
    void membership(Trail trail);

    /** Collects what carries its value. */
    void value(Trail trail);
  }
}
