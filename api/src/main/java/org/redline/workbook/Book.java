package org.redline.workbook;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The file's own account of its sheets, and the texts that they share. */
final class Book {
  static final String WORKBOOK = "xl/workbook.xml";

  private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
  private static final String FOLDER = "xl/";
  private static final String SHARED = "/sharedStrings";

  private final Archive archive;

  /** Names of the sheets by the parts that hold them. */
  private final Map<String, String> sheets = new LinkedHashMap<>();

  private final List<String> shared = new ArrayList<>();
  private boolean from1904;

  Book(Archive archive) {
    this.archive = archive;
    Map<String, byte[]> parts = archive.held(Set.of(WORKBOOK, RELATIONS));
    if (!parts.keySet().equals(Set.of(WORKBOOK, RELATIONS))) {
      throw Refusal.of("file.broken");
    }
    Map<String, String> targets = new LinkedHashMap<>();
    String texts = relations(xml(parts, RELATIONS), targets);
    sheets(xml(parts, WORKBOOK), targets);
    if (sheets.isEmpty()) {
      throw Refusal.of("file.broken");
    }
    shared(texts);
  }

  private static Xml xml(Map<String, byte[]> parts, String name) {
    return new Xml(new ByteArrayInputStream(parts.getOrDefault(name, new byte[0])));
  }

  /** Reads which part stands behind which id; gives the one of the shared texts. */
  private static String relations(Xml xml, Map<String, String> targets) {
    String texts = "";
    while (xml.next()) {
      String target = xml.attribute("Target");
      if (xml.begins("Relationship") && target != null) {
        String part = target.startsWith("/") ? target.substring(1) : FOLDER + target;
        targets.put(String.valueOf(xml.attribute("Id")), part);
        if (String.valueOf(xml.attribute("Type")).endsWith(SHARED)) {
          texts = part;
        }
      }
    }
    return texts;
  }

  private void sheets(Xml xml, Map<String, String> targets) {
    while (xml.next()) {
      if (xml.begins("workbookPr")) {
        String value = String.valueOf(xml.attribute("date1904"));
        from1904 = value.equals("1") || value.equals("true");
      } else if (xml.begins("sheet")) {
        String part = targets.get(String.valueOf(xml.attribute("id")));
        String name = xml.attribute("name");
        if (part == null || name == null || sheets.putIfAbsent(part, name) != null) {
          throw Refusal.of("file.broken");
        }
      }
    }
  }

  private void shared(String part) {
    Map<String, byte[]> held = archive.held(Set.of(part));
    if (!held.isEmpty()) {
      Xml xml = xml(held, part);
      while (xml.next()) {
        if (xml.begins("si")) {
          String text = SheetScan.rich(xml, "si");
          shared.add(text.isBlank() ? "" : Texts.unescaped(text));
        }
      }
    }
  }

  /** Whether days count from 1904, as on old Macintoshes. */
  boolean isFrom1904() {
    return from1904;
  }

  /** The names on the tabs. */
  Set<String> names() {
    return sheets.values().stream().collect(Collectors.toUnmodifiableSet());
  }

  /** Runs through all sheets, in the order of the file's parts. */
  void each(SheetScan.Listener listener) {
    int[] budget = {SheetScan.MOST_CELLS};
    archive.each(
        sheets.keySet(),
        (part, content) -> {
          String name = sheets.getOrDefault(part, "");
          budget[0] = new SheetScan(name, new Xml(content), shared, listener).run(budget[0]);
        });
  }
}
