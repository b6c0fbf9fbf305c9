package org.redline.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redline.facts.Enterprise;

/**
 * All record types that profiles and conditions can name, with the tree of facts below the unit.
 */
public final class Vocabulary {
  private final Map<Class<?>, RecordType> byClass = new LinkedHashMap<>();
  private final Map<String, RecordType> byName = new LinkedHashMap<>();
  private final RecordType root;

  private Vocabulary(Class<?> root, Class<?>... beside) {
    this.root = add(root);
    for (Class<?> type : beside) {
      add(type);
    }
    tree(this.root);
  }

  /** The vocabulary of an enterprise, with record types that stand beside the tree. */
  public static Vocabulary ofEnterprise(Class<?>... beside) {
    return new Vocabulary(Enterprise.class, beside);
  }

  /** The unit: what a profile describes. */
  public RecordType root() {
    return root;
  }

  public Optional<RecordType> type(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The type of a record class that is in this vocabulary. */
  public RecordType type(Class<?> javaClass) {
    RecordType found = byClass.get(javaClass);
    if (found == null) {
      throw new IllegalArgumentException("not in the vocabulary: " + javaClass);
    }
    return found;
  }

  /** Every record type, in order of first mention. */
  public Collection<RecordType> types() {
    return Collections.unmodifiableCollection(byClass.values());
  }

  /** The facts from the unit down to {@code type}, such as enterprise, project. */
  public List<RecordType> chain(RecordType type) {
    List<RecordType> chain = new ArrayList<>();
    for (@Nullable RecordType t = type; t != null; t = t.owner().orElse(null)) {
      chain.add(0, t);
    }
    return chain;
  }

  private RecordType add(Class<?> javaClass) {
    RecordType known = byClass.get(javaClass);
    if (known != null) {
      return known;
    }
    RecordType type = new RecordType(javaClass);
    byClass.put(javaClass, type);
    if (byName.put(type.name(), type) != null) {
      throw new IllegalArgumentException("two types called " + type.name());
    }
    type.fill(this::add);
    return type;
  }

  private void tree(RecordType type) {
    for (Field field : type.fields()) {
      if (field.kind() == ValueKind.LIST && field.record().map(RecordType::isFact).orElse(false)) {
        RecordType element = field.record().orElseThrow();
        element.ownedBy(type, field);
        tree(element);
      }
    }
  }
}
