package org.redline.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.ValueKind;

/** Finds what differs between two records, independently of how the one was made from the other. */
final class Differences {
  /**
   * A field with different values.
   *
   * @param owner type of the record that it stands in
   * @param before the record; null when nothing was known of it
   * @param after the record with the change
   */
  record Difference(RecordType owner, Field field, @Nullable Object before, Object after) {
    @Nullable Object old() {
      return before == null ? null : field.get(before);
    }

    @Nullable Object now() {
      return field.get(after);
    }
  }

  private final List<Difference> found = new ArrayList<>();

  private Differences() {}

  static List<Difference> between(RecordType type, @Nullable Object before, Object after) {
    Differences differences = new Differences();
    differences.records(type, before, after);
    return differences.found;
  }

  private void records(RecordType type, @Nullable Object before, Object after) {
    for (Field field : type.fields()) {
      Object old = before == null ? null : field.get(before);
      Object now = field.get(after);
      if (!Objects.equals(old, now)) {
        values(new Difference(type, field, before, after), old, now);
      }
    }
  }

  private void values(Difference here, @Nullable Object old, @Nullable Object now) {
    if (here.field().kind() == ValueKind.RECORD && now != null) {
      records(here.field().record().orElseThrow(), old, now);
    } else if (old instanceof List<?> a && now instanceof List<?> b && b.size() >= a.size()) {
      lists(here, a, b);
    } else {
      found.add(here);
    }
  }

  private void lists(Difference here, List<?> old, List<?> now) {
    for (int i = 0; i < old.size(); i++) {
      if (!old.get(i).equals(now.get(i)) && here.field().record().isPresent()) {
        records(here.field().record().get(), old.get(i), now.get(i));
      } else if (!old.get(i).equals(now.get(i))) {
        found.add(here);
      }
    }
    if (now.size() > old.size()) {
      found.add(here);
    }
  }
}
