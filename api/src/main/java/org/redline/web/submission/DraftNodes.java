package org.redline.web.submission;

import java.util.ArrayList;
import java.util.List;
import org.redline.source.Node;
import org.redline.source.Node.Entry;
import org.redline.source.Node.Form;
import org.redline.source.Node.ListNode;
import org.redline.source.Node.MapNode;
import org.redline.source.Node.ScalarNode;
import org.redline.source.Place;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.ValueKind;

/** A draft as the document that the profile reader reads; its places are the paths of the form. */
final class DraftNodes {
  private final Draft draft;

  private DraftNodes(Draft draft) {
    this.draft = draft;
  }

  static MapNode document(Draft draft, RecordType unit) {
    List<Entry> entries = new ArrayList<>();
    String asOf = draft.text(Draft.AS_OF);
    if (!asOf.isEmpty()) {
      entries.add(entry("asOf", scalar(Draft.AS_OF, asOf, Form.QUOTED)));
    }
    entries.add(entry("enterprise", new DraftNodes(draft).record("", unit)));
    return new MapNode(entries, place(""));
  }

  private MapNode record(String path, RecordType type) {
    List<Entry> entries = new ArrayList<>();
    for (Field field : type.fields()) {
      String below = Draft.field(path, field.name());
      if (draft.knows(below)) {
        entries.add(entry(field.name(), value(below, field)));
      }
    }
    return new MapNode(entries, place(path));
  }

  private Node value(String path, Field field) {
    if (field.kind() == ValueKind.LIST) {
      return new ListNode(
          draft.items(path).stream().map(item -> one(item, field)).toList(), place(path));
    }
    return one(path, field);
  }

  private Node one(String path, Field field) {
    if (field.elementKind() == ValueKind.RECORD) {
      return record(path, field.record().orElseThrow());
    }
    String text = draft.text(path);
    return switch (field.elementKind()) {
      case TEXT -> scalar(path, text, Form.QUOTED);
      case DATE, ENUM -> scalar(path, text.strip(), Form.QUOTED);
      default -> scalar(path, text.strip(), Form.PLAIN);
    };
  }

  private static Entry entry(String key, Node value) {
    return new Entry(key, value.place(), value);
  }

  private static ScalarNode scalar(String path, String text, Form form) {
    Place place = place(path);
    return new ScalarNode(text, form, place, offset -> place);
  }

  private static Place place(String path) {
    return new Place(path, 1, 1);
  }
}
