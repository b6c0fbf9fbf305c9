package org.redline.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;

/** Makes wholly known facts of partly known ones: what was not submitted gets a value, by seed. */
final class Completion {
  private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
  private static final int DAYS = 2900;

  private final Random random;

  Completion(long seed) {
    this.random = new Random(seed);
  }

  /** The record with every unknown field filled in; lists that were not submitted become empty. */
  Object complete(RecordType type, @Nullable Object fact) {
    List<Field> fields = type.fields();
    @Nullable Object[] values = new @Nullable Object[fields.size()];
    for (int i = 0; i < values.length; i++) {
      Field field = fields.get(i);
      values[i] = value(field, fact == null ? null : field.get(fact));
    }
    return type.create(values);
  }

  private Object value(Field field, @Nullable Object known) {
    return switch (field.kind()) {
      case RECORD -> complete(field.record().orElseThrow(), known);
      case LIST -> list(field, (List<?>) known);
      default -> known == null ? made(field) : known;
    };
  }

  private List<Object> list(Field field, @Nullable List<?> known) {
    List<Object> list = new ArrayList<>();
    if (known != null) {
      for (Object element : known) {
        list.add(field.record().<Object>map(t -> complete(t, element)).orElse(element));
      }
    }
    return list;
  }

  private Object made(Field field) {
    return switch (field.kind()) {
      case TEXT -> "t" + random.nextInt(3);
      case INTEGER -> (int) Math.max(field.term().min(), random.nextInt(5));
      case DECIMAL -> BigDecimal.valueOf(Math.max(field.term().min(), random.nextInt(1000)));
      case BOOLEAN -> random.nextBoolean();
      case DATE -> FIRST.plusDays(random.nextInt(DAYS));
      case ENUM -> {
        Object[] constants = field.valueClass().getEnumConstants();
        yield constants[random.nextInt(constants.length)];
      }
      case RECORD, LIST -> throw new IllegalStateException(field.name());
    };
  }
}
