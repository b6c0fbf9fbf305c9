package org.redline.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redline.text.Bilingual;
import org.redline.vocabulary.Vocabulary;

/** The sheets of a workbook, as the vocabulary has them: an owner's before those it owns. */
final class Sheets {
  private static final Column.AsOf AS_OF =
      new Column.AsOf(new Bilingual("检查日期", "Day of the audit"));

  private final List<Sheet> all = new ArrayList<>();

  Sheets(Vocabulary vocabulary) {
    add(Sheet.ofFirms(vocabulary.root(), AS_OF));
  }

  private void add(Sheet sheet) {
    all.add(sheet);
    for (Column column : sheet.columns()) {
      if (column instanceof Column.Rows rows) {
        add(sheet.of(rows));
      }
    }
  }

  List<Sheet> all() {
    return List.copyOf(all);
  }

  /** The sheet of the firms. */
  Sheet firms() {
    return all.get(0);
  }

  /** The sheet of the records that a column tells of. */
  Sheet of(Sheet owner, Column.Rows rows) {
    return all.stream()
        .filter(sheet -> sheet.owner().filter(owner::equals).isPresent())
        .filter(sheet -> sheet.path().equals(rows.path()))
        .findFirst()
        .orElseThrow();
  }

  /** The sheet with this name on its tab. */
  Optional<Sheet> named(String name) {
    return all.stream().filter(sheet -> sheet.name().zh().equals(name)).findFirst();
  }
}
