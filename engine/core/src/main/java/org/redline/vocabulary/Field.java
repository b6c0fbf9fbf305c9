package org.redline.vocabulary;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.redline.facts.Term;

/** One component of a fact record with its labels and limits. */
public final class Field {
  private final String name;
  private final ValueKind kind;
  private final Class<?> valueClass;
  private final ValueKind elementKind;
  private final @Nullable RecordType record;
  private final Term term;
  private final boolean event;
  private final Method accessor;
  private @Nullable Function<Object, Object> getter;

  Field(RecordComponent component, Function<Class<?>, RecordType> types) {
    Term found = component.getAnnotation(Term.class);
    if (found == null) {
      throw new IllegalArgumentException("no @Term on " + component);
    }
    this.name = component.getName();
    this.term = found;
    this.kind = kindOf(component.getType());
    this.valueClass = kind == ValueKind.LIST ? elementClass(component) : component.getType();
    this.elementKind = kindOf(valueClass);
    this.record = elementKind == ValueKind.RECORD ? types.apply(valueClass) : null;
    this.event = valueClass == LocalDate.class && !term.ahead();
    this.accessor = component.getAccessor();
  }

  /** Name in profiles and conditions. */
  public String name() {
    return name;
  }

  public ValueKind kind() {
    return kind;
  }

  /** Kind of the list's elements; for anything but a list, the same as {@link #kind()}. */
  public ValueKind elementKind() {
    return elementKind;
  }

  /** Java class of the value or, for a list, of its elements. */
  public Class<?> valueClass() {
    return valueClass;
  }

  /** Type of the record, or of the list's records. */
  public Optional<RecordType> record() {
    return Optional.ofNullable(record);
  }

  /** Whether it is the day of an event, which cannot lie after the day of the audit. */
  public boolean event() {
    return event;
  }

  /** Labels, unit, limits, form, and whether the value can still be put right. */
  public Term term() {
    return term;
  }

  /**
   * The value in {@code fact}; null when it was not submitted. The getter is made at first use, by
   * any thread: all that are made are equal.
   */
  public @Nullable Object get(Object fact) {
    Function<Object, Object> made = getter;
    if (made == null) {
      made = Getters.of(accessor);
      getter = made;
    }
    return made.apply(fact);
  }

  @Override
  public String toString() {
    return name;
  }

  private static ValueKind kindOf(Class<?> type) {
    if (type == String.class) {
      return ValueKind.TEXT;
    } else if (type == Integer.class) {
      return ValueKind.INTEGER;
    } else if (type == BigDecimal.class) {
      return ValueKind.DECIMAL;
    } else if (type == Boolean.class) {
      return ValueKind.BOOLEAN;
    } else if (type == LocalDate.class) {
      return ValueKind.DATE;
    } else if (type == List.class) {
      return ValueKind.LIST;
    } else if (type.isEnum()) {
      return ValueKind.ENUM;
    } else if (type.isRecord()) {
      return ValueKind.RECORD;
    }
    throw new IllegalArgumentException("no kind of value: " + type);
  }

  private static Class<?> elementClass(RecordComponent component) {
    ParameterizedType type = (ParameterizedType) component.getGenericType();
    return (Class<?>) type.getActualTypeArguments()[0];
  }
}
