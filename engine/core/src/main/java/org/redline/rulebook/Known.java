package org.redline.rulebook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redline.source.Node;
import org.redline.source.Place;

/**
 * What a file declares by key, for the others to name. While its file cannot be read, every key
 * counts as known, so that one mistake is told once.
 */
final class Known<T> {
  private final String noun;
  private final Complaints complaints;
  private final Map<String, T> entries = new LinkedHashMap<>();
  private boolean readable;

  Known(String noun, Complaints complaints) {
    this.noun = noun;
    this.complaints = complaints;
  }

  /** From now on, a key that is not here is wrong. */
  void close() {
    readable = true;
  }

  void put(String key, T entry) {
    entries.put(key, entry);
  }

  Map<String, T> entries() {
    return entries;
  }

  Set<String> keys() {
    return entries.keySet();
  }

  @Nullable T find(String key, Place place) {
    T found = entries.get(key);
    if (found == null && readable) {
      complaints.unknown(place, noun, key, entries.keySet());
    }
    return found;
  }

  /** The entry that {@code node} names. */
  @Nullable T find(Node node) {
    String key = new Values(complaints).text(node);
    return key == null ? null : find(key, node.place());
  }
}
