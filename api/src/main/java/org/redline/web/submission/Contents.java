package org.redline.web.submission;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.ValueKind;

/** What stands in drafts, whatever keys their items have. */
final class Contents {
  private static final String ID = "id";

  private Contents() {}

  /** What stands at a field: a text, a map or a list, equal where the same was typed. */
  static Optional<Object> of(Draft draft, String path, Field field) {
    if (!draft.knows(path)) {
      return Optional.empty();
    } else if (field.kind() == ValueKind.LIST) {
      return Optional.of(draft.items(path).stream().map(item -> one(draft, item, field)).toList());
    }
    return Optional.of(one(draft, path, field));
  }

  private static Object one(Draft draft, String path, Field field) {
    return field.elementKind() == ValueKind.RECORD
        ? record(draft, path, field.record().orElseThrow())
        : draft.text(path);
  }

  private static Map<String, Object> record(Draft draft, String path, RecordType type) {
    Map<String, Object> record = new TreeMap<>();
    for (Field field : type.fields()) {
      of(draft, Draft.field(path, field.name()), field)
          .ifPresent(value -> record.put(field.name(), value));
    }
    return record;
  }

  /**
   * The item of another draft's list that is the same thing: of the same id or, where items have
   * none, at the same place.
   */
  static @Nullable String counterpart(
      Draft draft, String item, Draft other, String list, RecordType type) {
    List<String> items = other.items(list);
    String id = draft.text(Draft.field(item, ID));
    if (type.field(ID).isEmpty() || id.isEmpty()) {
      int place = draft.items(Draft.parent(item)).indexOf(item);
      return place < items.size() ? items.get(place) : null;
    }
    return items.stream()
        .filter(candidate -> other.text(Draft.field(candidate, ID)).equals(id))
        .findFirst()
        .orElse(null);
  }
}
