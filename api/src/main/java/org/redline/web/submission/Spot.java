package org.redline.web.submission;

import java.util.Optional;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.ValueKind;
import org.redline.vocabulary.Vocabulary;

/**
 * Where something stands in a draft.
 *
 * @param path its path
 * @param field the field, or that of the list whose item it is
 * @param role what stands there
 */
record Spot(String path, Field field, Role role) {
  /** What stands at a place. */
  enum Role {
    VALUE,
    RECORD,
    LIST
  }

  /** The place of a path; empty where the vocabulary or the draft has none. */
  static Optional<Spot> of(String path, Draft draft, Vocabulary vocabulary) {
    RecordType type = vocabulary.root();
    Spot spot = null;
    String at = "";
    for (String step : path.split("\\.", -1)) {
      String next = Draft.field(at, step);
      if (spot != null && spot.role == Role.LIST) {
        spot = draft.isItem(next) ? new Spot(next, spot.field, element(spot.field)) : null;
      } else {
        Field field = type == null ? null : type.field(step).orElse(null);
        spot = field == null ? null : new Spot(next, field, role(field));
      }
      if (spot == null) {
        return Optional.empty();
      }
      type = spot.role == Role.VALUE ? null : spot.field.record().orElse(null);
      at = next;
    }
    return Optional.ofNullable(spot);
  }

  /** Type of the record, or of the list's records. */
  RecordType type() {
    return field.record().orElseThrow();
  }

  private static Role role(Field field) {
    return field.kind() == ValueKind.LIST ? Role.LIST : element(field);
  }

  private static Role element(Field field) {
    return field.elementKind() == ValueKind.RECORD ? Role.RECORD : Role.VALUE;
  }
}
