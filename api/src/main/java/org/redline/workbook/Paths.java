package org.redline.workbook;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redline.vocabulary.Field;

/** Fields from a record down to something in it. */
final class Paths {
  private Paths() {}

  /** What stands at the end of a path; null where a part on the way was not submitted. */
  static @Nullable Object get(Object record, List<Field> path) {
    @Nullable Object at = record;
    for (Field field : path) {
      at = at == null ? null : field.get(at);
    }
    return at;
  }

  /** The path as files write it, such as {@code service.servedOn}. */
  static String text(List<Field> path) {
    return String.join(".", path.stream().map(Field::name).toList());
  }

  /** Whether {@code path} leads into the part at {@code start}. */
  static boolean isWithin(List<Field> start, List<Field> path) {
    return path.size() > start.size() && path.subList(0, start.size()).equals(start);
  }

  static <T> List<T> with(List<T> list, T last) {
    return Stream.concat(list.stream(), Stream.of(last)).toList();
  }
}
