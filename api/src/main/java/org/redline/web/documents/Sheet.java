package org.redline.web.documents;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a document says, field by field, before it is printed; what is empty is a blank.
 *
 * @param texts by name
 * @param lists rows by name
 */
record Sheet(Map<String, String> texts, Map<String, List<Map<String, String>>> lists) {
  Sheet {
    texts = new TreeMap<>(texts);
    lists = new TreeMap<>(lists);
  }

  /** Whether a field, or a row of a list, is a blank that a person fills. */
  boolean blank(String name) {
    List<Map<String, String>> rows = lists.get(name);
    if (rows == null) {
      return texts.getOrDefault(name, "").isBlank();
    }
    return rows.stream().anyMatch(row -> row.values().stream().anyMatch(String::isBlank));
  }
}
