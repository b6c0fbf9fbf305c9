package org.redline.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redline.facts.Coded;
import org.redline.rulebook.Provision;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;

/** The checklist of every kind of subject and value of its key field. */
public final class Checklists {
  private static final String UNKNOWN = "?";

  private final Map<RecordType, Optional<Field>> keyFields = new HashMap<>();
  private final Map<String, Checklist> byKey = new TreeMap<>();

  public Checklists(List<Provision> provisions) {
    Map<RecordType, List<Provision>> byType =
        provisions.stream().collect(Collectors.groupingBy(Provision::examines));
    byType.forEach(this::add);
  }

  /** All checklists, by key. */
  public Collection<Checklist> all() {
    return byKey.values();
  }

  /** The key of a subject's checklist; null when no provision examines its type. */
  public @Nullable String keyOf(Subject subject) {
    Optional<Field> field = keyFields.get(subject.type());
    if (field == null) {
      return null;
    }
    Object value =
        field.isEmpty() || subject.fact() == null ? null : field.get().get(subject.fact());
    return key(subject.type(), value == null ? UNKNOWN : ((Coded) value).code());
  }

  /** The checklist of a subject; null when no provision examines its type. */
  public @Nullable Checklist of(Subject subject) {
    String key = keyOf(subject);
    return key == null ? null : byKey.get(key);
  }

  private void add(RecordType type, List<Provision> provisions) {
    Optional<Field> field = KeyField.of(type, provisions);
    keyFields.put(type, field);
    put(new Checklist(key(type, UNKNOWN), List.copyOf(provisions), List.of()));
    field.ifPresent(f -> addValues(type, f, provisions));
  }

  private void addValues(RecordType type, Field field, List<Provision> provisions) {
    for (Object constant : field.valueClass().getEnumConstants()) {
      String code = ((Coded) constant).code();
      List<Provision> judged = new ArrayList<>();
      List<Provision> excluded = new ArrayList<>();
      for (Provision provision : provisions) {
        boolean possible =
            KeyField.allowed(provision, field).map(codes -> codes.contains(code)).orElse(true);
        (possible ? judged : excluded).add(provision);
      }
      put(new Checklist(key(type, code), List.copyOf(judged), List.copyOf(excluded)));
    }
  }

  private void put(Checklist checklist) {
    byKey.put(checklist.key(), checklist);
  }

  private static String key(RecordType type, String value) {
    return type.name() + ":" + value;
  }
}
