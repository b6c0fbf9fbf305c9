package org.redline.condition;

import org.jspecify.annotations.Nullable;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.ValueKind;

/**
 * What kind of value an expression gives.
 *
 * @param kind kind of value
 * @param codes enum class; null for the literal of a code, and for what is no enum
 * @param record type of a record
 * @param element shape of a list's elements
 */
record Shape(
    ValueKind kind,
    @Nullable Class<?> codes,
    @Nullable RecordType record,
    @Nullable Shape element) {
  static final Shape TEXT = plain(ValueKind.TEXT);
  static final Shape INTEGER = plain(ValueKind.INTEGER);
  static final Shape DECIMAL = plain(ValueKind.DECIMAL);
  static final Shape BOOLEAN = plain(ValueKind.BOOLEAN);
  static final Shape DATE = plain(ValueKind.DATE);

  static Shape plain(ValueKind kind) {
    return new Shape(kind, null, null, null);
  }

  static Shape record(RecordType type) {
    return new Shape(ValueKind.RECORD, null, type, null);
  }

  static Shape list(Shape element) {
    return new Shape(ValueKind.LIST, null, null, element);
  }

  static Shape of(Field field) {
    Shape single = single(field);
    return field.kind() == ValueKind.LIST ? list(single) : single;
  }

  private static Shape single(Field field) {
    Class<?> codes = field.elementKind() == ValueKind.ENUM ? field.valueClass() : null;
    return new Shape(field.elementKind(), codes, field.record().orElse(null), null);
  }

  boolean is(ValueKind other) {
    return kind == other;
  }

  boolean isNumber() {
    return kind == ValueKind.INTEGER || kind == ValueKind.DECIMAL;
  }

  /** The shape of a number that is made from two. */
  Shape with(Shape other) {
    return is(ValueKind.INTEGER) && other.is(ValueKind.INTEGER) ? INTEGER : DECIMAL;
  }
}
