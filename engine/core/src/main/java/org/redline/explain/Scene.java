package org.redline.explain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Budget;
import org.redline.condition.Frame;
import org.redline.facts.Fact;
import org.redline.vocabulary.RecordType;

/**
 * The facts that one finding rests on.
 *
 * @param types types of the records, from the unit down to the subject
 * @param records the records, null where nothing is known
 * @param asOf the day on which one would decide
 * @param day the decisive day; null when unknown
 */
record Scene(
    List<RecordType> types,
    List<@Nullable Object> records,
    LocalDate asOf,
    @Nullable LocalDate day) {

  /** Steps that may be taken on one scene; enough for every finding that an audit can make. */
  static final long STEPS = 20_000_000;

  /** What conditions are tested on. */
  Frame frame() {
    return new Frame(records.toArray(), asOf, day, new Budget(STEPS));
  }

  /** The view of someone who stands at the top of a condition. */
  View view() {
    return new View(this, Map.of());
  }

  /** The record that a name stands for; −1 for none. */
  int slot(String name) {
    for (int i = 0; i < types.size(); i++) {
      if (types.get(i).variable().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  /** Where an element of a list stands: a record of the scene stands at its own slot. */
  Spot standing(Spot item, Object element) {
    int below = item.slot() + 1;
    boolean listed = item.steps().size() == 1 && below < records.size();
    return listed && records.get(below) == element ? Spot.root(below) : item;
  }

  /** Whether anything is known of the record that a place is in. */
  boolean isKnown(Spot spot) {
    return records.get(spot.slot()) != null;
  }

  /** Type of the record at a place. */
  RecordType type(Spot spot) {
    return spot.steps().isEmpty()
        ? types.get(spot.slot())
        : spot.last().field().record().orElseThrow();
  }

  RecordType subject() {
    return types.get(types.size() - 1);
  }

  /** What stands at a place; null when unknown. */
  @Nullable Object value(Spot spot) {
    Object value = records.get(spot.slot());
    for (Spot.Step step : spot.steps()) {
      value = value == null ? null : step.field().get(value);
      if (step.index() != Spot.Step.WHOLE) {
        value = value instanceof List<?> list ? element(list, step.index()) : null;
      }
    }
    return value;
  }

  /** A place as paths of reports write it, such as {@code enterprise.licences[L-1].validTo}. */
  String path(Spot spot) {
    StringBuilder path = new StringBuilder(types.get(spot.slot()).variable());
    Object record = records.get(spot.slot());
    for (Spot.Step step : spot.steps()) {
      path.append('.').append(step.field().name());
      Object value = record == null ? null : step.field().get(record);
      if (step.index() != Spot.Step.WHOLE) {
        value = value instanceof List<?> list ? element(list, step.index()) : null;
        path.append('[').append(key(value, step.index())).append(']');
      }
      record = value;
    }
    return path.toString();
  }

  private static @Nullable Object element(List<?> list, int index) {
    return index < list.size() ? list.get(index) : null;
  }

  /** What an element of a list is called: its id or, where it has none, its number. */
  static String key(@Nullable Object element, int index) {
    String id = element instanceof Fact fact ? fact.id() : null;
    return id == null ? String.valueOf(index + 1) : id;
  }
}
