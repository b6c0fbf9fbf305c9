package org.redline.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.redline.facts.Coded;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.ValueKind;

/** How the records of one type, in one place, are drawn: field by field. */
final class Recipe {
  private final RecordType type;
  private final List<@Nullable Choice> choices = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final List<Map<String, Object>> codes = new ArrayList<>();
  private final List<@Nullable Recipe> below = new ArrayList<>();

  /** {@code drawn} may have names that are no fields: values for others to relate to. */
  Recipe(RecordType type, Map<String, Choice> drawn, Function<Field, @Nullable Recipe> records) {
    this.type = type;
    Map<String, Choice> rest = new LinkedHashMap<>(drawn);
    for (Field field : type.fields()) {
      places.put(field.name(), choices.size());
      Choice choice = rest.remove(field.name());
      choices.add(choice == null ? usual(field) : choice);
      codes.add(codes(field));
      below.add(records.apply(field));
    }
    rest.forEach(
        (name, choice) -> {
          places.put(name, choices.size());
          choices.add(choice);
        });
  }

  RecordType type() {
    return type;
  }

  /** Fields and further values. */
  int size() {
    return choices.size();
  }

  @Nullable Choice choice(int place) {
    return choices.get(place);
  }

  /** Where the value of the name stands; null where it has none. */
  @Nullable Integer place(String name) {
    return places.get(name);
  }

  /** The constant of the enum field that stands there. */
  Object constant(int place, String code) {
    Object found = codes.get(place).get(code);
    if (found == null) {
      throw new IllegalArgumentException(
          type.name() + "." + type.fields().get(place) + ": " + code);
    }
    return found;
  }

  /** How the records are drawn of the field that stands there. */
  Recipe below(int place) {
    return Objects.requireNonNull(below.get(place));
  }

  private static Map<String, Object> codes(Field field) {
    if (field.elementKind() != ValueKind.ENUM) {
      return Map.of();
    }
    Map<String, Object> codes = new HashMap<>();
    for (Object constant : field.valueClass().getEnumConstants()) {
      codes.put(((Coded) constant).code(), constant);
    }
    return codes;
  }

  /**
   * Where the odds are silent: what is asked is so, and of codes any; texts and sums are left out.
   */
  private static @Nullable Choice usual(Field field) {
    return switch (field.kind()) {
      case BOOLEAN -> Choice.of("true | false");
      case ENUM -> {
        StringBuilder all = new StringBuilder();
        for (Object constant : field.valueClass().getEnumConstants()) {
          all.append(((Coded) constant).code()).append(' ');
        }
        yield Choice.of(all.toString());
      }
      case LIST -> field.elementKind() == ValueKind.RECORD ? Choice.of("0") : Choice.of("");
      case TEXT, INTEGER, DECIMAL, DATE, RECORD -> null;
    };
  }
}
