package org.redline.web.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Things that are sealed or seized, one a line: name, model, unit, number, remark. */
final class Goods {
  private static final List<String> PARTS = List.of("name", "model", "unit", "count", "note");

  private Goods() {}

  static List<Map<String, String>> rows(String text) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : text.isBlank() ? List.of("") : text.strip().lines().toList()) {
      String[] parts = line.split("[,，、;；\t]", PARTS.size());
      Map<String, String> row = new LinkedHashMap<>();
      row.put("no", Integer.toString(rows.size() + 1));
      for (int i = 0; i < PARTS.size(); i++) {
        row.put(
            PARTS.get(i), i < parts.length ? parts[i].strip() : i == PARTS.size() - 1 ? "—" : "");
      }
      rows.add(row);
    }
    return rows;
  }
}
