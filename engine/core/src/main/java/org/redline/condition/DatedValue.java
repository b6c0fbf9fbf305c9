package org.redline.condition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redline.vocabulary.ValueKind;

/** A named value that changes from day to day: what {@code param.x} reads. */
public interface DatedValue {
  /** INTEGER, DECIMAL, DATE, TEXT or BOOLEAN; LIST for a {@link Scale}. */
  ValueKind kind();

  /** The value on {@code day}; null where it has none (repealed, or before its first day). */
  @Nullable Object on(LocalDate day);
}
