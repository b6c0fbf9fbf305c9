package org.redline.condition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a condition that can be evaluated. {@code locals} are the elements that the macros'
 * variables stand for at the time.
 */
interface Node {
  /** Collects what carries the value, or what is missing for it. */
  void trace(Trail trail);

  /** Something true, false or unknown. */
  interface Judgement extends Node {
    Truth test(Frame frame, @Nullable Object[] locals);
  }

  /** A value; null when unknown. */
  interface Value extends Node {
    @Nullable Object value(Frame frame, @Nullable Object[] locals);

    /** Where it was read; null for what has no place. */
    default @Nullable String path(Trail trail) {
      return null;
    }
  }

  /** A list. */
  interface Items extends Node {
    /** The members; null when the list is unknown. */
    @Nullable Members members(Frame frame, @Nullable Object[] locals);

    /**
     * The members with where they come from, and those that fell out; one that may be there when
     * the list is unknown.
     */
    List<Item> items(Trail trail);
  }
}
