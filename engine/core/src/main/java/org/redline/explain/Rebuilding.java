package org.redline.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;

/** Makes the facts anew as they are after some edits. */
final class Rebuilding {
  private final Scene before;
  private final List<Edit> edits;

  private Rebuilding(Scene before, Collection<Edit> edits) {
    this.before = before;
    this.edits = List.copyOf(edits);
  }

  /** The scene after a plan; an event that then happens has the day of the check. */
  static Scene of(Scene before, Plan plan) {
    List<Edit> all = new ArrayList<>(plan.all());
    for (Edit edit : plan.all()) {
      Events.accompanying(before, edit)
          .filter(day -> !plan.edits().containsKey(day.spot()))
          .ifPresent(all::add);
    }
    return new Rebuilding(before, all).scene();
  }

  private Scene scene() {
    List<@Nullable Object> after = new ArrayList<>(before.records());
    for (int slot = after.size() - 1; slot >= 0; slot--) {
      Object record = slot + 1 < after.size() ? holding(after, slot) : after.get(slot);
      after.set(slot, record(before.types().get(slot), record, at(slot), 0));
    }
    return new Scene(
        before.types(), Collections.unmodifiableList(after), before.asOf(), before.day());
  }

  private List<Edit> at(int slot) {
    return edits.stream().filter(edit -> edit.spot().slot() == slot).toList();
  }

  /** An owner that holds the record below it as that is now. */
  private @Nullable Object holding(List<@Nullable Object> after, int slot) {
    Object owner = before.records().get(slot);
    Object child = before.records().get(slot + 1);
    Field field = before.types().get(slot + 1).ownerField().orElseThrow();
    if (owner == null || child == null || !(field.get(owner) instanceof List<?> list)) {
      return owner;
    }
    Object now = after.get(slot + 1);
    List<Object> elements = new ArrayList<>();
    for (Object element : list) {
      elements.add(element == child && now != null ? now : element);
    }
    return with(before.types().get(slot), owner, field, elements);
  }

  private static Object with(RecordType type, Object record, Field changed, Object value) {
    @Nullable Object[] values =
        type.fields().stream().map(f -> f == changed ? value : f.get(record)).toArray();
    return type.create(values);
  }

  private static @Nullable Object record(
      RecordType type, @Nullable Object record, List<Edit> edits, int depth) {
    if (edits.isEmpty()) {
      return record;
    }
    List<Field> fields = type.fields();
    @Nullable Object[] values = new Object[fields.size()];
    for (int i = 0; i < values.length; i++) {
      Field field = fields.get(i);
      Object value = record == null ? null : field.get(record);
      List<Edit> below = edits.stream().filter(edit -> step(edit, depth).field() == field).toList();
      values[i] = below.isEmpty() ? value : field(field, value, below, depth);
    }
    return type.create(values);
  }

  private static Spot.Step step(Edit edit, int depth) {
    return edit.spot().steps().get(depth);
  }

  private static @Nullable Object field(
      Field field, @Nullable Object value, List<Edit> edits, int depth) {
    Edit first = edits.get(0);
    if (step(first, depth).index() != Spot.Step.WHOLE) {
      return list(field, value instanceof List<?> list ? list : List.of(), edits, depth);
    } else if (first.spot().steps().size() == depth + 1) {
      return first.value();
    }
    return record(field.record().orElseThrow(), value, edits, depth + 1);
  }

  private static List<?> list(Field field, List<?> list, List<Edit> edits, int depth) {
    int last = edits.stream().mapToInt(edit -> step(edit, depth).index()).max().orElse(0);
    List<Object> elements = new ArrayList<>();
    for (int i = 0; i < Math.max(list.size(), last + 1); i++) {
      int index = i;
      List<Edit> here = edits.stream().filter(e -> step(e, depth).index() == index).toList();
      Object before = i < list.size() ? list.get(i) : null;
      Object after = here.isEmpty() ? before : element(field, before, here, depth);
      if (after != null) {
        elements.add(after);
      }
    }
    return elements;
  }

  private static @Nullable Object element(
      Field field, @Nullable Object before, List<Edit> edits, int depth) {
    List<Edit> below = edits.stream().filter(e -> e.spot().steps().size() > depth + 1).toList();
    if (field.record().isEmpty()) {
      return edits.get(0).value();
    }
    RecordType type = field.record().get();
    Object known = before == null ? type.create(new Object[type.fields().size()]) : before;
    return record(type, known, below, depth + 1);
  }
}
