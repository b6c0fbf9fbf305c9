package org.redline.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.facts.Enterprise;
import org.redline.facts.Fact;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.ValueKind;
import org.redline.vocabulary.Vocabulary;

/** Finds every fact of a unit, in the order of the tree. */
public final class Subjects {
  private final Place root;

  public Subjects(Vocabulary vocabulary) {
    this.root = place(vocabulary.root());
  }

  /**
   * The unit and all facts below it; for each list that was not submitted, one subject without a
   * fact for every type below it.
   */
  public List<Subject> of(Enterprise unit) {
    List<Subject> found = new ArrayList<>();
    add(root, new Object[] {unit}, root.type().variable(), found);
    return found;
  }

  private static void add(
      Place place, @Nullable Object[] records, String path, List<Subject> found) {
    found.add(new Subject(place.type(), records, path));
    Object fact = records[records.length - 1];
    for (Below below : place.below()) {
      List<?> list = fact == null ? null : (List<?>) below.list().get(fact);
      String lower = fact == null ? path : path + below.suffix();
      if (list == null) {
        add(below.place(), with(records, null), lower, found);
      } else {
        addAll(below.place(), list, records, lower, found);
      }
    }
  }

  private static void addAll(
      Place place, List<?> list, @Nullable Object[] records, String path, List<Subject> found) {
    for (int i = 0; i < list.size(); i++) {
      Object fact = list.get(i);
      String id = ((Fact) fact).id();
      add(place, with(records, fact), path + "[" + (id == null ? i + 1 : id) + "]", found);
    }
  }

  private static @Nullable Object[] with(@Nullable Object[] records, @Nullable Object last) {
    @Nullable Object[] longer = Arrays.copyOf(records, records.length + 1);
    longer[records.length] = last;
    return longer;
  }

  private static Place place(RecordType type) {
    List<Below> below =
        type.fields().stream()
            .filter(f -> f.kind() == ValueKind.LIST)
            .filter(f -> f.record().map(RecordType::isFact).orElse(false))
            .map(f -> new Below(f, "." + f, place(f.record().orElseThrow())))
            .toList();
    return new Place(type, below);
  }

  /** A fact type in the tree, with the lists of facts that it owns. */
  private record Place(RecordType type, List<Below> below) {}

  /** A list of facts, how it continues the path of its owner, and what stands in it. */
  private record Below(Field list, String suffix, Place place) {}
}
