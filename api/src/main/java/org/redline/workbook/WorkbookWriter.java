package org.redline.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.redline.facts.Enterprise;
import org.redline.profile.Profile;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.Vocabulary;

/** Writes profiles as a workbook that {@link WorkbookReader} reads; of none, it is a template. */
public final class WorkbookWriter {
  /** The type of such files. */
  public static final String TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final String VERSION = "1.0";

  private final Sheets sheets;

  public WorkbookWriter(Vocabulary vocabulary) {
    this.sheets = new Sheets(vocabulary);
  }

  /** Writes the profiles, and leaves {@code out} open. */
  public void write(List<Profile> profiles, OutputStream out) throws IOException {
    Workbook book = new Workbook(out, "Redline", VERSION);
    Guide.write(book, sheets);
    Map<Sheet, Tab> tabs = new LinkedHashMap<>();
    sheets.all().forEach(sheet -> tabs.put(sheet, new Tab(sheet, book)));
    CodeLists codes = new CodeLists(book);
    tabs.values().forEach(tab -> tab.head(codes));
    for (Profile profile : profiles) {
      firm(profile, tabs);
    }
    book.finish();
  }

  private void firm(Profile profile, Map<Sheet, Tab> tabs) {
    Enterprise unit = profile.unit();
    tab(sheets.firms(), tabs).asOf(profile.asOf());
    record(sheets.firms(), unit, List.of(), tabs);
  }

  /** A record, then those that it owns. */
  private void record(Sheet sheet, Object fact, List<String> owners, Map<Sheet, Tab> tabs) {
    tab(sheet, tabs).row(fact, owners);
    for (Column column : sheet.columns()) {
      if (column instanceof Column.Rows rows && Paths.get(fact, rows.path()) instanceof List<?> l) {
        List<String> keys = Paths.with(owners, id(sheet, fact));
        l.forEach(item -> record(sheets.of(sheet, rows), item, keys, tabs));
      }
    }
  }

  private static String id(Sheet sheet, Object fact) {
    Field id = sheet.type().field("id").orElseThrow();
    return String.valueOf(id.get(fact));
  }

  private static Tab tab(Sheet sheet, Map<Sheet, Tab> tabs) {
    Tab tab = tabs.get(sheet);
    if (tab == null) {
      throw new IllegalArgumentException("no tab for " + sheet);
    }
    return tab;
  }
}
