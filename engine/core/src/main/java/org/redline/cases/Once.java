package org.redline.cases;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes a thing when it is first asked for, once for all threads. */
final class Once<T> implements Supplier<T> {
  private final Supplier<T> source;
  private @Nullable T made;

  Once(Supplier<T> source) {
    this.source = source;
  }

  @Override
  public synchronized T get() {
    T known = made;
    if (known == null) {
      known = source.get();
      made = known;
    }
    return known;
  }
}
