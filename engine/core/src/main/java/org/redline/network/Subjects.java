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
  private final RecordType root;

  public Subjects(Vocabulary vocabulary) {
    this.root = vocabulary.root();
  }

  /**
   * The unit and all facts below it; for each list that was not submitted, one subject without a
   * fact for every type below it.
   */
  public List<Subject> of(Enterprise unit) {
    List<Subject> found = new ArrayList<>();
    add(root, new Object[] {unit}, root.variable(), found);
    return found;
  }

  private static void add(
      RecordType type, @Nullable Object[] records, String path, List<Subject> found) {
    found.add(new Subject(type, records, path));
    Object fact = records[records.length - 1];
    for (Field field : type.fields()) {
      if (field.kind() == ValueKind.LIST && field.record().map(RecordType::isFact).orElse(false)) {
        RecordType element = field.record().orElseThrow();
        List<?> list = fact == null ? null : (List<?>) field.get(fact);
        if (list == null) {
          add(element, with(records, null), fact == null ? path : path + "." + field, found);
        } else {
          addAll(element, list, records, path + "." + field, found);
        }
      }
    }
  }

  private static void addAll(
      RecordType type, List<?> list, @Nullable Object[] records, String path, List<Subject> found) {
    for (int i = 0; i < list.size(); i++) {
      Object fact = list.get(i);
      String id = ((Fact) fact).id();
      add(type, with(records, fact), path + "[" + (id == null ? i + 1 : id) + "]", found);
    }
  }

  private static @Nullable Object[] with(@Nullable Object[] records, @Nullable Object last) {
    @Nullable Object[] longer = Arrays.copyOf(records, records.length + 1);
    longer[records.length] = last;
    return longer;
  }
}
