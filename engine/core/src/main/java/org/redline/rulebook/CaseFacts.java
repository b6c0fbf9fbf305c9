package org.redline.rulebook;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.source.Node;
import org.redline.source.Node.Entry;
import org.redline.source.Node.Form;
import org.redline.source.Node.ListNode;
import org.redline.source.Node.MapNode;
import org.redline.source.Node.ScalarNode;
import org.redline.source.Place;
import org.redline.source.Problem;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;

/** Nests the facts of a case, each stated by its type, into one unit. */
final class CaseFacts {
  private static final String ID = "id";
  private final Reading reading;

  CaseFacts(Reading reading) {
    this.reading = reading;
  }

  /**
   * The records from the unit down to the last of {@code chain}, each the first in its owner's
   * list; null where they cannot be read.
   */
  @Nullable Object @Nullable [] read(List<RecordType> chain, Mapping stated) {
    Node node = stated(stated, chain.size() - 1, chain);
    for (int i = chain.size() - 2; i >= 0; i--) {
      RecordType inner = chain.get(i + 1);
      node = inside(stated(stated, i, chain), inner.ownerField().orElseThrow(), node);
    }
    Object unit = read(chain.get(0), node);
    return unit == null ? null : records(chain, unit);
  }

  /** Reads {@code node}; null where something is wrong with it. */
  @Nullable Object read(RecordType type, Node node) {
    List<Problem> problems = new ArrayList<>();
    Object record = reading.facts.read(type, node, problems);
    reading.complaints.addAll(problems);
    return problems.isEmpty() && record != null ? withId(type, record) : null;
  }

  /** {@code record} with {@code Kind-1} for an id, should it have none. */
  private static Object withId(RecordType type, Object record) {
    List<Field> fields = type.fields();
    @Nullable Object[] values = new Object[fields.size()];
    for (int i = 0; i < values.length; i++) {
      Field field = fields.get(i);
      Object value = field.get(record);
      values[i] = value == null && field.name().equals(ID) ? type.name() + "-1" : value;
    }
    return type.create(values);
  }

  /** {@code node} with an id, should it have none. */
  static Node withId(RecordType type, Node node, int position) {
    if (!(node instanceof MapNode map) || type.field(ID).isEmpty() || has(map, ID)) {
      return node;
    }
    ScalarNode id = scalar(type.name() + "-" + position, map.place());
    return with(map, new Entry(ID, map.place(), id));
  }

  private static Node stated(Mapping stated, int index, List<RecordType> chain) {
    String variable = chain.get(index).variable();
    Node node = stated.get(variable);
    return node == null ? new MapNode(List.of(), stated.place()) : node;
  }

  /** {@code owner} with {@code node} as the first item of its list {@code field}. */
  private static Node inside(Node owner, Field field, Node node) {
    if (!(owner instanceof MapNode map)) {
      return owner;
    }
    List<Node> items = new ArrayList<>(List.of(node));
    List<Entry> entries = new ArrayList<>();
    for (Entry entry : map.entries()) {
      if (!entry.key().equals(field.name())) {
        entries.add(entry);
      } else if (entry.value() instanceof ListNode list) {
        items.addAll(list.items());
      } else {
        return owner;
      }
    }
    entries.add(new Entry(field.name(), node.place(), new ListNode(items, node.place())));
    return new MapNode(entries, map.place());
  }

  private static @Nullable Object[] records(List<RecordType> chain, Object unit) {
    @Nullable Object[] records = new Object[chain.size()];
    records[0] = unit;
    for (int i = 1; i < records.length; i++) {
      Object list = chain.get(i).ownerField().orElseThrow().get(at(records, i - 1));
      records[i] = list instanceof List<?> items && !items.isEmpty() ? items.get(0) : null;
    }
    return records;
  }

  private static Object at(@Nullable Object[] records, int index) {
    Object found = records[index];
    if (found == null) {
      throw new IllegalStateException("every owner is nested");
    }
    return found;
  }

  static boolean has(MapNode map, String key) {
    return map.entries().stream().anyMatch(entry -> entry.key().equals(key));
  }

  private static MapNode with(MapNode map, Entry entry) {
    List<Entry> entries = new ArrayList<>(map.entries());
    entries.add(entry);
    return new MapNode(entries, map.place());
  }

  private static ScalarNode scalar(String text, Place place) {
    return new ScalarNode(text, Form.QUOTED, place, offset -> place);
  }
}
