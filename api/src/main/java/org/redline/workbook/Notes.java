package org.redline.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.redline.facts.Coded;
import org.redline.facts.Term;
import org.redline.text.Bilingual;
import org.redline.text.Messages;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.ValueKind;

/** The note at the header of a column: what to fill in, how, and where that comes from. */
final class Notes {
  private static final Messages MESSAGES = Messages.of(Notes.class);
  private static final List<String> REQUIRED = List.of("id", "name");

  private Notes() {}

  /** Whether a row cannot do without it. */
  static boolean isRequired(Sheet sheet, Column column) {
    return column instanceof Column.Key
        || (sheet.owner().isEmpty()
            && column instanceof Column.Value value
            && REQUIRED.contains(Paths.text(value.path())));
  }

  static String of(Sheet sheet, Column column) {
    List<String> lines = new ArrayList<>();
    if (isRequired(sheet, column)) {
      lines.add(line("note.required"));
    }
    if (column instanceof Column.Value value) {
      value(value.field(), lines);
    } else if (column instanceof Column.Rows) {
      lines.add(line("note.rows"));
    } else {
      lines.add(line(column instanceof Column.AsOf ? "note.as-of" : "note.key"));
    }
    return String.join("\n", lines);
  }

  private static void value(Field field, List<String> lines) {
    lines.add(line("note." + kind(field.elementKind())));
    if (field.kind() == ValueKind.LIST) {
      lines.add(line("note.several"));
    }
    Term term = field.term();
    if (!term.unit().isEmpty()) {
      lines.add(line("note.unit", term.unit()));
    }
    if (field.elementKind() == ValueKind.ENUM) {
      lines.add(codes(field));
    }
    if (!term.source().isEmpty()) {
      lines.add(line("note.source", term.source()));
    }
  }

  private static String kind(ValueKind kind) {
    return switch (kind) {
      case TEXT -> "text";
      case INTEGER -> "integer";
      case DECIMAL -> "decimal";
      case BOOLEAN -> "boolean";
      case DATE -> "date";
      case ENUM -> "code";
      case RECORD, LIST -> throw new IllegalArgumentException("no value: " + kind);
    };
  }

  private static String codes(Field field) {
    return Arrays.stream(field.valueClass().getEnumConstants())
        .map(Coded.class::cast)
        .map(code -> code.zh() + " / " + code.en())
        .collect(Collectors.joining("\n"));
  }

  private static String line(String key, Object... arguments) {
    Bilingual text = MESSAGES.get(key, arguments);
    return text.zh() + " / " + text.en();
  }
}
