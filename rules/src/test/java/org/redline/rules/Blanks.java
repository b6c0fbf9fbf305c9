package org.redline.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.ValueKind;

/** Makes less known facts of known ones: some of what was submitted is taken away, by seed. */
final class Blanks {
  private static final String ID = "id";

  private final Random random;
  private final double share;

  /** Takes away about {@code share} of all fields; ids stay, since they tell facts apart. */
  Blanks(long seed, double share) {
    this.random = new Random(seed);
    this.share = share;
  }

  Object in(RecordType type, Object fact) {
    List<Field> fields = type.fields();
    @Nullable Object[] values = new @Nullable Object[fields.size()];
    for (int i = 0; i < values.length; i++) {
      Field field = fields.get(i);
      Object value = field.get(fact);
      boolean kept = field.name().equals(ID) || random.nextDouble() >= share;
      values[i] = value == null || !kept ? null : inside(field, value);
    }
    return type.create(values);
  }

  private Object inside(Field field, Object value) {
    if (field.record().isEmpty()) {
      return value;
    }
    RecordType type = field.record().get();
    if (field.kind() != ValueKind.LIST) {
      return in(type, value);
    }
    List<Object> list = new ArrayList<>();
    ((List<?>) value).forEach(element -> list.add(in(type, element)));
    return list;
  }
}
