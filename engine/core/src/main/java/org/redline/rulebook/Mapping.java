package org.redline.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redline.source.Excerpt;
import org.redline.source.Node;
import org.redline.source.Node.Entry;
import org.redline.source.Node.ListNode;
import org.redline.source.Node.MapNode;
import org.redline.source.Node.ScalarNode;
import org.redline.source.Place;
import org.redline.text.Bilingual;

/** A mapping of a rule file, read key by key; what is wrong goes to the complaints. */
final class Mapping {
  private static final Bilingual NO_TEXT = new Bilingual("?", "?");

  private final Complaints complaints;
  private final Values values;
  private final Place place;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  private Mapping(MapNode node, Complaints complaints) {
    this.complaints = complaints;
    this.values = new Values(complaints);
    this.place = node.place();
    node.entries().forEach(entry -> entries.putIfAbsent(entry.key(), entry));
  }

  /** The mapping at {@code node}, if it is one that holds no other than {@code keys}. */
  static @Nullable Mapping of(Node node, Complaints complaints, Set<String> keys) {
    return of(node, complaints, keys, Set.of());
  }

  /** Like {@link #of(Node, Complaints, Set)}; {@code nullable} keys may stand without a value. */
  static @Nullable Mapping of(
      Node node, Complaints complaints, Set<String> keys, Set<String> nullable) {
    Mapping mapping = open(node, complaints);
    if (mapping != null) {
      mapping.entries.values().forEach(entry -> mapping.check(entry, keys, nullable));
    }
    return mapping;
  }

  /** The mapping at {@code node}, if it is one; its keys are names that the author gives. */
  static @Nullable Mapping open(Node node, Complaints complaints) {
    if (node instanceof MapNode map) {
      return new Mapping(map, complaints);
    }
    complaints.at(node.place(), "want-mapping");
    return null;
  }

  private void check(Entry entry, Set<String> keys, Set<String> nullable) {
    if (!keys.contains(entry.key()) && isNull(entry.value()) && entry.key().contains(" ")) {
      complaints.at(entry.keyPlace(), "unquoted-comma", Excerpt.of(entry.key()));
    } else if (!keys.contains(entry.key())) {
      complaints.unknown(entry.keyPlace(), "key", entry.key(), keys);
    } else if (isNull(entry.value()) && !nullable.contains(entry.key())) {
      complaints.at(entry.keyPlace(), "empty-key", entry.key());
    }
  }

  Place place() {
    return place;
  }

  Values values() {
    return values;
  }

  Iterable<Entry> entries() {
    return entries.values();
  }

  Set<String> keys() {
    return entries.keySet();
  }

  boolean has(String key) {
    return get(key) != null;
  }

  /** The value at {@code key}; null where it is left out. */
  @Nullable Node get(String key) {
    Entry entry = entries.get(key);
    return entry == null || isNull(entry.value()) ? null : entry.value();
  }

  /** The value at {@code key}; where it is left out, that is a complaint. */
  @Nullable Node require(String key) {
    Node found = get(key);
    if (found == null && !entries.containsKey(key)) {
      complaints.at(place, "missing-key", key);
    }
    return found;
  }

  Place placeOf(String key) {
    Entry entry = entries.get(key);
    return entry == null ? place : entry.value().place();
  }

  Place placeOfKey(String key) {
    Entry entry = entries.get(key);
    return entry == null ? place : entry.keyPlace();
  }

  @Nullable String text(String key) {
    Node node = get(key);
    return node == null ? null : values.text(node);
  }

  @Nullable String requireText(String key) {
    Node node = require(key);
    return node == null ? null : values.text(node);
  }

  @Nullable String key(String key) {
    Node node = get(key);
    return node == null ? null : values.key(node);
  }

  boolean flag(String key) {
    Node node = get(key);
    return node != null && values.flag(node);
  }

  @Nullable LocalDate day(String key) {
    Node node = get(key);
    return node == null ? null : values.day(node);
  }

  <E extends Enum<E>> @Nullable E code(String key, Class<E> type) {
    Node node = get(key);
    return node == null ? null : values.code(type, node);
  }

  /** A required code; in its absence, something to go on with. */
  <E extends Enum<E>> E requireCode(String key, Class<E> type) {
    Node node = require(key);
    E found = node == null ? null : values.code(type, node);
    return found == null ? type.getEnumConstants()[0] : found;
  }

  /** The text in both languages at {@code key}; in its absence, something to go on with. */
  Bilingual requireBilingual(String key) {
    Node node = require(key);
    return node == null ? NO_TEXT : bilingual(node, complaints);
  }

  static Bilingual bilingual(Node node, Complaints complaints) {
    Mapping texts = of(node, complaints, Set.of("zh", "en"));
    return texts == null ? NO_TEXT : texts.bilingual();
  }

  /** This mapping's {@code zh} and {@code en}. */
  Bilingual bilingual() {
    String zh = requireText("zh");
    String en = requireText("en");
    return zh == null || en == null ? NO_TEXT : new Bilingual(zh, en);
  }

  /** The items of the sequence at {@code key}; none where it is left out. */
  List<Node> items(String key) {
    Node node = get(key);
    if (node == null) {
      return List.of();
    } else if (node instanceof ListNode list) {
      return list.items();
    }
    complaints.at(node.place(), "want-list", key);
    return List.of();
  }

  List<Node> requireItems(String key) {
    require(key);
    return items(key);
  }

  /** The texts of the sequence at {@code key}. */
  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (Node item : items(key)) {
      String text = values.text(item);
      if (text != null) {
        texts.add(text);
      }
    }
    return texts;
  }

  private static boolean isNull(Node node) {
    return node instanceof ScalarNode scalar && scalar.isNull();
  }
}
