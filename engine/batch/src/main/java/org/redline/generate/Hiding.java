package org.redline.generate;

import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.redline.facts.Enterprise;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.ValueKind;
import org.redline.vocabulary.Vocabulary;

/**
 * Takes away what a firm did not submit: a tenth of all single values, and now and then a whole
 * list or record. Some firms leave out hardly anything, others much.
 */
final class Hiding {
  /** Tenths of firms: percent of their single values that are not known. */
  private static final List<Integer> PERCENT = List.of(3, 3, 3, 3, 12, 12, 12, 12, 30, 30);

  /**
   * Percent of the single values' chance by which a list or record with something in it is left
   * out.
   */
  private static final double WHOLE = 10;

  /** The same for an empty list: most firms say at once that they have no mine. */
  private static final double EMPTY = 1;

  private static final double ALL = 100;

  private final Vocabulary vocabulary;
  private final Odds odds;

  Hiding(Vocabulary vocabulary, Odds odds) {
    this.vocabulary = vocabulary;
    this.odds = odds;
  }

  Enterprise hide(Enterprise firm, SplittableRandom random) {
    int percent = PERCENT.get(random.nextInt(PERCENT.size()));
    return (Enterprise) hide(vocabulary.root(), firm, percent, random);
  }

  private Object hide(RecordType type, Object known, int percent, SplittableRandom random) {
    List<Field> fields = type.fields();
    @Nullable Object[] values = new @Nullable Object[fields.size()];
    for (int i = 0; i < values.length; i++) {
      Field field = fields.get(i);
      Object value = field.get(known);
      if (value != null && !hidden(field, value, percent, random)) {
        values[i] = within(field, value, percent, random);
      }
    }
    return type.create(values);
  }

  private boolean hidden(Field field, Object value, int percent, SplittableRandom random) {
    double share = 1;
    if (value instanceof List<?> list && list.isEmpty()) {
      share = EMPTY / ALL;
    } else if (field.elementKind() == ValueKind.RECORD) {
      share = WHOLE / ALL;
    }
    return !odds.kept(field.name()) && random.nextDouble() * ALL < percent * share;
  }

  private Object within(Field field, Object value, int percent, SplittableRandom random) {
    if (field.elementKind() != ValueKind.RECORD) {
      return value;
    }
    RecordType type = field.record().orElseThrow();
    return field.kind() == ValueKind.LIST
        ? ((List<?>) value).stream().map(item -> hide(type, item, percent, random)).toList()
        : hide(type, value, percent, random);
  }
}
