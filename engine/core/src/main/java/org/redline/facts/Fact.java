package org.redline.facts;

import org.jspecify.annotations.Nullable;

/**
 * A record that a provision can examine; its type stands in one place of the tree below {@link
 * Enterprise}. Every null is "not submitted"; an empty list is "declared to be none".
 */
public interface Fact extends Part {
  /** Identity within its list; the reader gives {@code Kind-1}, {@code Kind-2} … where left out. */
  @Nullable String id();

  /** How the fact is known; without it, it counts as declared. */
  @Nullable Proof proof();
}
