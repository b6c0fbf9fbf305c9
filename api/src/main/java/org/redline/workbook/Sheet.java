package org.redline.workbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redline.text.Bilingual;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.ValueKind;

/** A sheet: the records of one kind of all firms, a row each. */
final class Sheet {
  private static final String ID = "id";

  private final Bilingual name;
  private final RecordType type;
  private final @Nullable Sheet owner;
  private final List<Field> path;
  private final List<Column> columns = new ArrayList<>();
  private final List<List<Field>> parts = new ArrayList<>();

  private Sheet(Bilingual name, RecordType type, @Nullable Sheet owner, List<Field> path) {
    this.name = name;
    this.type = type;
    this.owner = owner;
    this.path = path;
  }

  /** The sheet of the firms. */
  static Sheet ofFirms(RecordType root, Column.AsOf asOf) {
    Sheet sheet =
        new Sheet(new Bilingual(root.term().zh(), root.term().en()), root, null, List.of());
    sheet.add(root, List.of());
    sheet.columns.add(asOf);
    return sheet;
  }

  /** The sheet of the records that a column of this one tells of. */
  Sheet of(Column.Rows rows) {
    RecordType element = rows.field().record().orElseThrow();
    Bilingual label = rows.header();
    Bilingual full =
        owner == null
            ? label
            : new Bilingual(name.zh() + "-" + label.zh(), name.en() + " - " + label.en());
    Sheet sheet = new Sheet(full, element, this, rows.path());
    sheet.columns.addAll(keys());
    sheet.add(element, List.of());
    return sheet;
  }

  /** The columns that name a record of this sheet to the rows that belong to it. */
  private List<Column.Key> keys() {
    Field id = type.field(ID).orElseThrow(() -> new IllegalArgumentException("no id: " + type));
    List<Column.Key> keys = new ArrayList<>();
    if (owner == null) {
      keys.add(new Column.Key(Column.header(List.of(id))));
    } else {
      keys.addAll(owner.keys());
      keys.add(
          new Column.Key(
              new Bilingual(
                  type.term().zh() + "·" + id.term().zh(),
                  type.term().en() + " · " + id.term().en())));
    }
    return keys;
  }

  private void add(RecordType record, List<Field> before) {
    for (Field field : record.fields()) {
      List<Field> to = new ArrayList<>(before);
      to.add(field);
      List<Field> here = List.copyOf(to);
      if (field.kind() == ValueKind.RECORD) {
        parts.add(here);
        add(field.record().orElseThrow(), here);
      } else if (field.elementKind() == ValueKind.RECORD) {
        columns.add(new Column.Rows(here, Column.header(here)));
      } else {
        columns.add(new Column.Value(here, Column.header(here)));
      }
    }
  }

  /** Name on its tab, and in English. */
  Bilingual name() {
    return name;
  }

  RecordType type() {
    return type;
  }

  /** The sheet whose records these belong to; empty for the firms. */
  Optional<Sheet> owner() {
    return Optional.ofNullable(owner);
  }

  /** Fields from the owner's record down to the list of these. */
  List<Field> path() {
    return path;
  }

  /** Columns from the left; those that name the owner come first. */
  List<Column> columns() {
    return Collections.unmodifiableList(columns);
  }

  /** How many columns name the owner. */
  int keyCount() {
    return owner == null ? 0 : owner.keyCount() + 1;
  }

  /** Parts of the record, each by the fields that lead to it, an outer one before its inner. */
  List<List<Field>> parts() {
    return Collections.unmodifiableList(parts);
  }

  /** Where the id of the record stands; empty for parts that have none. */
  Optional<Column.Value> id() {
    return columns.stream()
        .filter(Column.Value.class::isInstance)
        .map(Column.Value.class::cast)
        .filter(value -> value.path().size() == 1 && value.field().name().equals(ID))
        .findFirst();
  }

  @Override
  public String toString() {
    return name.zh();
  }
}
