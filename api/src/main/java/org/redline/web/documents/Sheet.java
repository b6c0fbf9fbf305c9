package org.redline.web.documents;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a document says, field by field, before it is printed; what is empty is a blank.
 *
 * @param texts by name
 * @param lists rows by name
 */
record Sheet(Map<String, String> texts, Map<String, List<Map<String, String>>> lists) {
  /** Cells that are signed and dated on paper. */
  private static final Set<String> BY_HAND = Set.of("signature", "date");

  /** Cells of findings that not every finding has something to say in. */
  private static final Set<String> OPTIONAL = Set.of("subject", "evidence", "punishedBy");

  Sheet {
    texts = new TreeMap<>(texts);
    lists = new TreeMap<>(lists);
  }

  /** Whether a field, or a row of a list, is a blank that a person fills. */
  boolean blank(String name) {
    return blank(name, OPTIONAL);
  }

  /** The same, but for what is only ever written by hand; and a list must have a row. */
  boolean missing(String name) {
    List<Map<String, String>> rows = lists.get(name);
    Set<String> passed = new HashSet<>(OPTIONAL);
    passed.addAll(BY_HAND);
    return (rows != null && rows.isEmpty()) || blank(name, passed);
  }

  private boolean blank(String name, Set<String> passed) {
    List<Map<String, String>> rows = lists.get(name);
    return rows == null
        ? texts.getOrDefault(name, "").isBlank()
        : rows.stream()
            .flatMap(row -> row.entrySet().stream())
            .anyMatch(cell -> !passed.contains(cell.getKey()) && cell.getValue().isBlank());
  }
}
