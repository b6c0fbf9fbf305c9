package org.redline.generate;

import org.jspecify.annotations.Nullable;

/** Values that others relate to. */
interface Names {
  /** The value of that name in the record, or in one around it; null where it has none. */
  @Nullable Object named(String name);

  /** A place in a list of records: it adds {@code nth} and {@code share}. */
  static Names item(int nth, int siblings, Names around) {
    return name ->
        switch (name) {
          case "nth" -> nth;
          case "share" -> 1.0 / siblings;
          default -> around.named(name);
        };
  }
}
