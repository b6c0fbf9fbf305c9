package org.redline.generate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redline.source.Node.Entry;
import org.redline.source.Node.MapNode;
import org.redline.source.Node.ScalarNode;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.Vocabulary;

/** How the values of synthetic firms are spread, as {@code odds.yaml} has it. */
final class Odds {
  private static final String FILE = "odds.yaml";
  private static final String KEPT = "kept";

  private final Map<String, Map<String, Choice>> sections = new HashMap<>();
  private final Set<String> kept = new HashSet<>();
  private final Map<String, Recipe> recipes = new HashMap<>();

  private @Nullable Recipe root;

  private Odds() {}

  static Odds of(Vocabulary vocabulary) {
    Odds odds = new Odds();
    for (Entry entry : ((MapNode) YamlFile.read(FILE)).entries()) {
      odds.read(entry);
    }
    odds.root = odds.recipe(vocabulary.root(), "");
    return odds;
  }

  /** How a firm is drawn. */
  Recipe root() {
    return Objects.requireNonNull(root);
  }

  /** Whether everybody who submits a record submits this field of it. */
  boolean kept(String field) {
    return kept.contains(field);
  }

  private void read(Entry entry) {
    if (entry.key().equals(KEPT)) {
      kept.addAll(List.of(((ScalarNode) entry.value()).text().split(" ", -1)));
      return;
    }
    Map<String, Choice> choices = new LinkedHashMap<>();
    for (Entry field : ((MapNode) entry.value()).entries()) {
      choices.put(field.key(), Choice.of(field.value()));
    }
    for (String name : entry.key().split(" ", -1)) {
      sections.put(name, choices);
    }
  }

  /** Of the choices for one field, that of the place counts before that of the type. */
  private Recipe recipe(RecordType type, String holder) {
    String key = type.name() + "." + holder;
    Recipe known = recipes.get(key);
    if (known == null) {
      Map<String, Choice> choices = new LinkedHashMap<>(section(type.name()));
      choices.putAll(section(holder));
      known = new Recipe(type, choices, this::below);
      recipes.put(key, known);
    }
    return known;
  }

  private @Nullable Recipe below(Field field) {
    return field.record().map(record -> recipe(record, field.name())).orElse(null);
  }

  private Map<String, Choice> section(String name) {
    return sections.getOrDefault(name, Map.of());
  }
}
