package org.redline.generate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.ValueKind;

/** Joins records of which each has some values only. */
final class Shapes {
  private Shapes() {}

  /** Lists of records joined, records joined field by field, of other values the later one. */
  static Object joined(RecordType type, Object earlier, Object later) {
    List<Field> fields = type.fields();
    @Nullable Object[] values = new @Nullable Object[fields.size()];
    for (int i = 0; i < values.length; i++) {
      Field field = fields.get(i);
      values[i] = joined(field, field.get(earlier), field.get(later));
    }
    return type.create(values);
  }

  private static @Nullable Object joined(
      Field field, @Nullable Object earlier, @Nullable Object later) {
    if (earlier == null || later == null) {
      return later == null ? earlier : later;
    } else if (field.kind() == ValueKind.RECORD) {
      return joined(field.record().orElseThrow(), earlier, later);
    } else if (field.kind() == ValueKind.LIST && field.elementKind() == ValueKind.RECORD) {
      List<Object> both = new ArrayList<>((List<?>) earlier);
      both.addAll((List<?>) later);
      return both;
    }
    return later;
  }
}
