package org.redline.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redline.condition.DatedValue;
import org.redline.condition.Scale;
import org.redline.text.Bilingual;
import org.redline.vocabulary.ValueKind;

/**
 * A number or a scale of brackets with dated values, each with its source.
 *
 * @param key its key in {@code parameters.yaml}
 * @param title title
 * @param unit unit of the values, as written in Chinese documents; empty where there is none
 * @param kind kind of the values; LIST for a scale of brackets
 * @param values values, ascending by their first day
 * @param checkedOn last day on which somebody compared it with the law
 */
public record Parameter(
    String key,
    Bilingual title,
    String unit,
    ValueKind kind,
    List<Value> values,
    LocalDate checkedOn)
    implements DatedValue {

  /**
   * A value from a day on.
   *
   * @param from its first day
   * @param value the value; null where repealed, or where {@code brackets} hold it
   * @param brackets the scale; empty where it is one value
   * @param basis where it stands
   * @param unverified no text confirms it
   */
  public record Value(
      LocalDate from,
      @Nullable Object value,
      List<Scale.Bracket> brackets,
      List<Basis> basis,
      boolean unverified) {
    /** What conditions read: the value, or the scale. */
    public @Nullable Object inForce() {
      return brackets.isEmpty() ? value : new Scale(brackets);
    }

    boolean isRepealed() {
      return value == null && brackets.isEmpty();
    }
  }

  @Override
  public @Nullable Object on(LocalDate day) {
    return at(day).map(Value::inForce).orElse(null);
  }

  /**
   * The value in force on {@code day} with its source; empty where repealed or before the first.
   */
  public Optional<Value> at(LocalDate day) {
    Optional<Value> last = Optional.empty();
    for (Value value : values) {
      if (!value.from().isAfter(day)) {
        last = Optional.of(value);
      }
    }
    return last.filter(value -> !value.isRepealed());
  }

  /** The days of {@code days} on which it has no value. */
  List<Interval> gaps(Interval days) {
    List<Interval> gaps = new ArrayList<>();
    LocalDate from = LocalDate.MIN;
    boolean none = true;
    for (Value value : values) {
      if (none) {
        days.meet(new Interval(from, value.from())).ifPresent(gaps::add);
      }
      from = value.from();
      none = value.isRepealed();
    }
    if (none) {
      days.meet(new Interval(from, null)).ifPresent(gaps::add);
    }
    return gaps;
  }
}
