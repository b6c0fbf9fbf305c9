package org.redline.web.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was typed of a profile, right or wrong: texts by path, such as {@code hazards.3.level}. A
 * list holds the keys of its items, which stay the same whatever is added or removed around them; a
 * list without a text was not submitted, and one with an empty text is known to have no items.
 */
final class Draft {
  /** The day that the document names. */
  static final String AS_OF = "@asOf";

  /** Text of a record that was submitted without anything in it. */
  static final String EMPTY = "{}";

  /** The last key that was given to an item. */
  private static final String LAST = "@last";

  private static final JsonMapper JSON = new JsonMapper();
  private static final String SEPARATOR = ",";

  private final NavigableMap<String, String> texts;

  private Draft(Map<String, String> texts) {
    this.texts = new TreeMap<>(texts);
  }

  static Draft empty() {
    return new Draft(Map.of());
  }

  static Draft read(String json) {
    return new Draft(JSON.readValue(json, new TypeReference<Map<String, String>>() {}));
  }

  String json() {
    return JSON.writeValueAsString(texts);
  }

  Draft copy() {
    return new Draft(texts);
  }

  /** What was typed at a path; empty where nothing is known. */
  String text(String path) {
    return texts.getOrDefault(path, "");
  }

  /** Whether anything is known at a path or below it. */
  boolean knows(String path) {
    return texts.containsKey(path) || !below(path).isEmpty();
  }

  /** How many texts stand below a path. */
  int known(String path) {
    return (int) below(path).keySet().stream().filter(key -> !key.endsWith(".id")).count();
  }

  /** Writes a text; a blank one is unknown. */
  void write(String path, String text) {
    if (text.isBlank()) {
      texts.remove(path);
    } else {
      texts.put(path, text);
    }
  }

  /** Makes a record or an item of a list known, whatever is in it. */
  void writeEmpty(String path) {
    texts.put(path, EMPTY);
  }

  /** The keys of a list's items, in their order; null where the list is unknown. */
  @Nullable List<String> keys(String list) {
    String keys = texts.get(list);
    if (keys == null) {
      return null;
    }
    return keys.isEmpty() ? List.of() : List.of(keys.split(SEPARATOR, -1));
  }

  /** The paths of a list's items, in their order; none where the list is unknown. */
  List<String> items(String list) {
    List<String> keys = Objects.requireNonNullElse(keys(list), List.of());
    return keys.stream().map(key -> list + "." + key).toList();
  }

  /** Says that a list has no items. */
  void writeNone(String list) {
    drop(list);
    texts.put(list, "");
  }

  /** Adds an item at the end of a list, and gives its path. */
  String add(String list) {
    int key = Integer.parseInt(texts.getOrDefault(LAST, "0")) + 1;
    texts.put(LAST, String.valueOf(key));
    return add(list, String.valueOf(key));
  }

  /** Adds an item with a key that is free, and gives its path. */
  String add(String list, String key) {
    List<String> keys = new ArrayList<>(Objects.requireNonNullElse(keys(list), List.of()));
    keys.add(key);
    texts.put(list, String.join(SEPARATOR, keys));
    return list + "." + key;
  }

  /** Whether an item of a list stands at a path. */
  boolean isItem(String path) {
    String list = parent(path);
    return items(list).contains(path);
  }

  /** Removes an item; a list that loses its last one is unknown, not empty. */
  void remove(String item) {
    String list = parent(item);
    List<String> keys = new ArrayList<>(Objects.requireNonNullElse(keys(list), List.of()));
    keys.remove(item.substring(list.length() + 1));
    drop(item);
    if (keys.isEmpty()) {
      texts.remove(list);
    } else {
      texts.put(list, String.join(SEPARATOR, keys));
    }
  }

  /** Forgets what stands at a path and below it. */
  void drop(String path) {
    texts.remove(path);
    below(path).clear();
  }

  /** Every text by its path. */
  Map<String, String> texts() {
    return Map.copyOf(texts);
  }

  /** The path of the record or list around a path; empty for what stands in the unit itself. */
  static String parent(String path) {
    int dot = path.lastIndexOf('.');
    return dot < 0 ? "" : path.substring(0, dot);
  }

  /** The path of a field of the record at a path. */
  static String field(String record, String name) {
    return record.isEmpty() ? name : record + "." + name;
  }

  private Map<String, String> below(String path) {
    return texts.subMap(path + ".", path + "/");
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Draft draft && texts.equals(draft.texts);
  }

  @Override
  public int hashCode() {
    return texts.hashCode();
  }

  @Override
  public String toString() {
    return texts.toString();
  }
}
