package org.redline.workbook;

import java.util.List;
import java.util.stream.Collectors;
import org.redline.text.Bilingual;
import org.redline.vocabulary.Field;

/** A column of a sheet, with its header. */
sealed interface Column {
  Bilingual header();

  /** The firm, or an owner within it, that a row belongs to. */
  record Key(Bilingual header) implements Column {}

  /** The day of the audit that a profile names. */
  record AsOf(Bilingual header) implements Column {}

  /**
   * A value of the record, or of a part of it.
   *
   * @param path fields from the record down to the value
   */
  record Value(List<Field> path, Bilingual header) implements Column {
    Field field() {
      return path.get(path.size() - 1);
    }
  }

  /**
   * Whether there are records of a kind; they stand on a sheet of their own.
   *
   * @param path fields from the record down to the list
   */
  record Rows(List<Field> path, Bilingual header) implements Column {
    Field field() {
      return path.get(path.size() - 1);
    }
  }

  /** The header of what stands at the end of a path. */
  static Bilingual header(List<Field> path) {
    return new Bilingual(
        path.stream().map(field -> field.term().zh()).collect(Collectors.joining("·")),
        path.stream().map(field -> field.term().en()).collect(Collectors.joining(" · ")));
  }
}
