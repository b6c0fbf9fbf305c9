package org.redline.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of facts: immutable, and null when not submitted. */
final class Lists {
  private Lists() {}

  static <T> @Nullable List<T> frozen(@Nullable List<T> list) {
    return list == null ? null : List.copyOf(list);
  }
}
