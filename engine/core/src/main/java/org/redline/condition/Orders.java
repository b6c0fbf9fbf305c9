package org.redline.condition;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redline.facts.Coded;
import org.redline.vocabulary.ValueKind;

/** How known values of two shapes compare; constants are turned into what they compare with. */
final class Orders {
  private Orders() {}

  /** The order; null where such values cannot be compared. */
  static @Nullable Comparator<Object> of(Shape left, Shape right) {
    if (left.isNumber() && right.isNumber()) {
      return Numbers::compare;
    }
    return left.kind() == right.kind() ? of(left.kind()) : null;
  }

  @SuppressWarnings("unchecked")
  private static @Nullable Comparator<Object> of(ValueKind kind) {
    return switch (kind) {
      case ENUM -> (a, b) -> a == b ? 0 : 1;
      case TEXT, BOOLEAN, DATE -> (a, b) -> ((Comparable<Object>) a).compareTo(b);
      default -> null;
    };
  }

  /** The enum constant of a code, where the other side is that enum; else the constant itself. */
  static Object constant(Object value, Shape shape, @Nullable Shape other) {
    Class<?> codes = other == null ? null : other.codes();
    if (!shape.is(ValueKind.ENUM) || codes == null) {
      return value;
    }
    Object constant = codes(codes).get((String) value);
    if (constant == null) {
      throw new IllegalArgumentException("no code of " + codes.getSimpleName() + ": " + value);
    }
    return constant;
  }

  private static Map<String, Object> codes(Class<?> codes) {
    Map<String, Object> all = new LinkedHashMap<>();
    for (Object constant : codes.getEnumConstants()) {
      all.put(((Coded) constant).code(), constant);
    }
    return all;
  }
}
