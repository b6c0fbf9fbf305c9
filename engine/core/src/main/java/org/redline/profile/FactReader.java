package org.redline.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redline.source.Node;
import org.redline.source.Node.Entry;
import org.redline.source.Node.ListNode;
import org.redline.source.Node.MapNode;
import org.redline.source.Node.ScalarNode;
import org.redline.source.Place;
import org.redline.source.Problem;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.ValueKind;
import org.redline.vocabulary.Vocabulary;

/**
 * Reads fact records from nodes. The field decides how a text is read, not the file format: {@code
 * 0610} is a code where a text is asked for, and {@code 5.5} is no headcount. What is null or left
 * out was not submitted, and is null in the record.
 */
public final class FactReader {
  private static final String ID = "id";

  private final Vocabulary vocabulary;

  public FactReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The record types that are read. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /**
   * Reads one record and everything in it.
   *
   * @param problems gets everything that is wrong; when it grows, the result is not to be used
   * @return the record; null where the node is null or no map
   */
  public @Nullable Object read(RecordType type, Node node, List<Problem> problems) {
    return read(type, node, new Complaints(problems));
  }

  @Nullable Object read(RecordType type, Node node, Complaints complaints) {
    return record(type, node, null, complaints);
  }

  private @Nullable Object record(
      RecordType type, Node node, @Nullable String id, Complaints complaints) {
    if (Values.isNull(node)) {
      return null;
    }
    if (!(node instanceof MapNode map)) {
      complaints.add(node.place(), "fact.record", Labels.zh(type), Labels.en(type));
      return null;
    }
    Map<String, Node> given = given(type, map, complaints);
    List<Field> fields = type.fields();
    @Nullable Object[] values = new @Nullable Object[fields.size()];
    for (int i = 0; i < values.length; i++) {
      Field field = fields.get(i);
      Node value = given.get(field.name());
      values[i] = value == null ? null : value(field, value, complaints);
      if (values[i] == null && field.name().equals(ID)) {
        values[i] = id;
      }
    }
    Object made = type.create(values);
    Consistency.check(made, map, complaints);
    Consistency.checkDays(type, made, given, complaints);
    return made;
  }

  private static Map<String, Node> given(RecordType type, MapNode map, Complaints complaints) {
    Map<String, Node> given = new HashMap<>();
    for (Entry entry : map.entries()) {
      if (type.field(entry.key()).isPresent()) {
        given.put(entry.key(), entry.value());
      } else {
        complaints.unknownField(entry, type);
      }
    }
    return given;
  }

  private @Nullable Object value(Field field, Node node, Complaints complaints) {
    if (Values.isNull(node)) {
      return null;
    } else if (field.kind() == ValueKind.LIST) {
      return list(field, node, complaints);
    } else if (field.kind() == ValueKind.RECORD) {
      return record(field.record().orElseThrow(), node, null, complaints);
    }
    Object read = Values.read(field, node, complaints);
    if (read instanceof LocalDate day && field.event()) {
      complaints.happened(field, day, node.place());
    }
    return read;
  }

  private @Nullable Object list(Field field, Node node, Complaints complaints) {
    if (!(node instanceof ListNode list)) {
      complaints.about(field, node.place(), "fact.list");
      return null;
    }
    List<Object> items = new ArrayList<>();
    Map<Object, Place> ids = new HashMap<>();
    for (int i = 0; i < list.items().size(); i++) {
      Node item = list.items().get(i);
      Object value = item(field, item, i + 1, complaints);
      if (value != null) {
        items.add(value);
        refuseSameId(field, value, item, ids, complaints);
      }
    }
    return items;
  }

  private @Nullable Object item(Field field, Node item, int position, Complaints complaints) {
    if (item instanceof ScalarNode && Values.isNull(item)) {
      complaints.about(field, item.place(), "fact.item");
      return null;
    } else if (field.elementKind() == ValueKind.RECORD) {
      RecordType type = field.record().orElseThrow();
      return record(type, item, type.name() + "-" + position, complaints);
    }
    return Values.read(field, item, complaints);
  }

  private static void refuseSameId(
      Field field, Object value, Node item, Map<Object, Place> ids, Complaints complaints) {
    Object id = field.record().flatMap(type -> type.field(ID)).map(f -> f.get(value)).orElse(null);
    if (id != null) {
      Place first = ids.putIfAbsent(id, idPlace(item));
      if (first != null) {
        complaints.about(field, idPlace(item), "fact.id", id, first.line(), first.column());
      }
    }
  }

  private static Place idPlace(Node item) {
    if (item instanceof MapNode map) {
      for (Entry entry : map.entries()) {
        if (entry.key().equals(ID)) {
          return entry.value().place();
        }
      }
    }
    return item.place();
  }
}
