package org.redline.generate;

import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.redline.facts.Enterprise;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.ValueKind;
import org.redline.vocabulary.Vocabulary;

/** Takes away values that a firm did not submit. */
final class Hiding {
  private static final int ALL = 100;

  private final Vocabulary vocabulary;
  private final int percent;

  Hiding(Vocabulary vocabulary, int percent) {
    this.vocabulary = vocabulary;
    this.percent = percent;
  }

  Enterprise hide(Enterprise firm, SplittableRandom random) {
    return (Enterprise) hide(vocabulary.root(), firm, random);
  }

  private Object hide(RecordType type, Object known, SplittableRandom random) {
    List<Field> fields = type.fields();
    @Nullable Object[] values = new @Nullable Object[fields.size()];
    for (int i = 0; i < values.length; i++) {
      Field field = fields.get(i);
      Object value = field.get(known);
      boolean hidden = value != null && !kept(type, field) && random.nextInt(ALL) < percent;
      values[i] = value == null || hidden ? null : within(field, value, random);
    }
    return type.create(values);
  }

  /** Without id and name nobody could tell whom or what a report is about. */
  private boolean kept(RecordType type, Field field) {
    return field.name().equals("id") || (type == vocabulary.root() && field.name().equals("name"));
  }

  private Object within(Field field, Object value, SplittableRandom random) {
    if (field.elementKind() != ValueKind.RECORD) {
      return value;
    }
    RecordType type = field.record().orElseThrow();
    return field.kind() == ValueKind.LIST
        ? ((List<?>) value).stream().map(item -> hide(type, item, random)).toList()
        : hide(type, value, random);
  }
}
