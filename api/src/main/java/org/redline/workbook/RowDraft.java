package org.redline.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redline.source.Node;
import org.redline.source.Node.Entry;
import org.redline.source.Node.ListNode;
import org.redline.source.Node.MapNode;
import org.redline.source.Node.ScalarNode;
import org.redline.source.Place;
import org.redline.vocabulary.Field;

/** A row that was read, and the rows of other sheets that belong to it. */
final class RowDraft {
  private final Sheet sheet;
  private final Place place;
  private final List<String> owners;
  private final Map<List<Field>, Node> values = new LinkedHashMap<>();
  private final Map<List<Field>, Place> some = new HashMap<>();
  private final Map<List<Field>, Place> none = new HashMap<>();
  private final Map<List<Field>, List<RowDraft>> owned = new LinkedHashMap<>();
  private @Nullable Node asOf;

  /**
   * @param owners ids of what it belongs to, from the firm down; empty for a firm
   */
  RowDraft(Sheet sheet, Place place, List<String> owners) {
    this.sheet = sheet;
    this.place = place;
    this.owners = List.copyOf(owners);
  }

  Sheet sheet() {
    return sheet;
  }

  Place place() {
    return place;
  }

  List<String> owners() {
    return owners;
  }

  void put(List<Field> path, Node value) {
    values.put(path, value);
  }

  /** The day of the audit that the row names; null if it names none. */
  void asOf(@Nullable Node day) {
    asOf = day;
  }

  Optional<Node> asOf() {
    return Optional.ofNullable(asOf);
  }

  /** The cell at {@code where} says that there are records, or that there are none. */
  void say(List<Field> path, boolean there, Place where) {
    (there ? some : none).put(path, where);
  }

  void own(RowDraft row) {
    owned.computeIfAbsent(row.sheet.path(), path -> new ArrayList<>()).add(row);
  }

  /** The id that the row gives itself. */
  Optional<String> id() {
    return sheet.id().isPresent() ? text("id") : Optional.empty();
  }

  /** Where the row's id stands. */
  Place idPlace() {
    return sheet.id().map(id -> values.get(id.path())).map(Node::place).orElse(place);
  }

  /** The text of a field of the record itself; empty if the row has none. */
  Optional<String> text(String name) {
    return sheet
        .type()
        .field(name)
        .map(field -> values.get(List.of(field)))
        .filter(node -> node instanceof ScalarNode scalar && !scalar.isNull())
        .map(node -> ((ScalarNode) node).text());
  }

  /** The firm that it belongs to, or is. */
  Optional<String> firm() {
    return owners.isEmpty() ? id() : Optional.of(owners.get(0));
  }

  /** Cells that say there are records where no row belongs to this one. */
  List<Place> saidInVain() {
    return some.keySet().stream()
        .filter(path -> !owned.containsKey(path))
        .map(some::get)
        .map(Objects::requireNonNull)
        .toList();
  }

  /** Cells that say there is no record where rows belong to this one. */
  List<Place> saidWrongly() {
    return none.keySet().stream()
        .filter(owned::containsKey)
        .map(none::get)
        .map(Objects::requireNonNull)
        .toList();
  }

  /** The record with all that belongs to it. */
  MapNode node() {
    Map<List<Field>, Node> all = new LinkedHashMap<>(values);
    none.forEach((path, where) -> all.put(path, new ListNode(List.of(), where)));
    owned.forEach((path, rows) -> all.put(path, list(rows)));
    return map(all, 0, place);
  }

  private static ListNode list(List<RowDraft> rows) {
    return new ListNode(rows.stream().<Node>map(RowDraft::node).toList(), rows.get(0).place);
  }

  /** The values whose paths agree up to {@code depth}, as one map. */
  private static MapNode map(Map<List<Field>, Node> values, int depth, Place place) {
    Map<String, Map<List<Field>, Node>> parts = new LinkedHashMap<>();
    values.forEach(
        (path, value) ->
            parts
                .computeIfAbsent(path.get(depth).name(), name -> new LinkedHashMap<>())
                .put(path, value));
    List<Entry> entries = new ArrayList<>();
    parts.forEach((name, part) -> entries.add(entry(name, part, depth)));
    return new MapNode(List.copyOf(entries), place);
  }

  private static Entry entry(String name, Map<List<Field>, Node> part, int depth) {
    Map.Entry<List<Field>, Node> first = part.entrySet().iterator().next();
    Place place = first.getValue().place();
    boolean value = first.getKey().size() == depth + 1;
    return new Entry(name, place, value ? first.getValue() : map(part, depth + 1, place));
  }
}
