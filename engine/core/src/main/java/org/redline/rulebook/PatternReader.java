package org.redline.rulebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Condition;
import org.redline.condition.Scope;
import org.redline.condition.Scope.Variable;
import org.redline.memory.Action;
import org.redline.memory.Derived;
import org.redline.rulebook.Pattern.Mode;
import org.redline.source.Node;
import org.redline.vocabulary.RecordType;

/** Reads the patterns of a mandate rule, in their order. */
final class PatternReader {
  static final String UNIT = "enterprise";
  private static final int MOST = 4;
  private static final Set<String> KEYS = Set.of("given", "not", "as", "named", "having");
  private static final Set<String> TAKEN = Set.of(UNIT, "asOf", "day", "param", "person", "date");
  private static final java.util.regex.Pattern VARIABLE =
      java.util.regex.Pattern.compile("[a-z][A-Za-z0-9]{0,39}");

  private final Reading reading;
  private final Complaints complaints;
  private final List<Pattern> patterns = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private Scope given;

  PatternReader(Reading reading, Scope unit) {
    this.reading = reading;
    this.complaints = reading.complaints;
    this.given = unit;
  }

  /** What the effect sees: the unit, and what was given. */
  Scope scope() {
    return given;
  }

  List<Pattern> read(Mapping file) {
    List<Node> items = file.requireItems("when");
    if (items.size() > MOST || (items.isEmpty() && file.has("when"))) {
      complaints.at(file.placeOf("when"), "one-to-four-patterns", items.size());
      return patterns;
    }
    for (Node item : items) {
      Mapping mapping = Mapping.of(item, complaints, KEYS);
      if (mapping != null) {
        pattern(mapping);
      }
    }
    return patterns;
  }

  private void pattern(Mapping mapping) {
    if (mapping.has("given") == mapping.has("not")) {
      complaints.at(mapping.place(), "given-or-not");
      return;
    }
    Mode mode = mapping.has("given") ? Mode.GIVEN : Mode.NOT;
    Node type = mapping.get(mode == Mode.GIVEN ? "given" : "not");
    RecordType matched = type == null ? null : reading.factType(type, types());
    String as = variable(mapping);
    if (mode == Mode.NOT && patterns.isEmpty()) {
      complaints.at(mapping.place(), "first-pattern-negated");
    }
    if (matched != null && as != null) {
      add(mapping, mode, matched, as);
    }
  }

  private void add(Mapping mapping, Mode mode, RecordType type, String as) {
    List<Variable> seen = new ArrayList<>(given.variables());
    seen.add(new Variable(as, type));
    Scope scope = new Scope(seen, given.parameters());
    Node node = mapping.get("having");
    Condition having =
        node == null ? reading.formulas.always(scope) : reading.formulas.condition(node, scope);
    int join = join(having, as);
    if (!patterns.isEmpty() && join < 0) {
      complaints.at(mapping.placeOf("having"), "unjoined", as, earlier());
    }
    patterns.add(new Pattern(mode, type, named(mapping, type), as, having, join));
    if (mode == Mode.GIVEN) {
      given = scope;
    }
  }

  /** Index of the earlier pattern that {@code as} joins by equality; −1 where it joins none. */
  private int join(Condition having, String as) {
    Set<String> joined = Joins.of(having.tree(), as);
    for (int i = 0; i < patterns.size(); i++) {
      if (patterns.get(i).mode() == Mode.GIVEN && joined.contains(patterns.get(i).as())) {
        return i;
      }
    }
    return -1;
  }

  private String earlier() {
    return patterns.stream()
        .filter(pattern -> pattern.mode() == Mode.GIVEN)
        .map(Pattern::as)
        .collect(Collectors.joining(", "));
  }

  private Set<String> types() {
    return reading.vocabulary.types().stream()
        .filter(RecordType::isFact)
        .map(RecordType::name)
        .collect(Collectors.toSet());
  }

  private @Nullable String variable(Mapping mapping) {
    String as = mapping.requireText("as");
    if (as == null) {
      return null;
    } else if (!VARIABLE.matcher(as).matches() || TAKEN.contains(as) || !names.add(as)) {
      complaints.at(mapping.placeOf("as"), "bad-variable", as);
      return null;
    }
    return as;
  }

  private @Nullable String named(Mapping mapping, RecordType type) {
    Node node = mapping.get("named");
    boolean derived = type.javaClass() == Derived.class;
    if (node == null && derived) {
      complaints.at(mapping.place(), "derived-without-name");
    } else if (node != null && type.javaClass() == Action.class) {
      reading.actions.find(node);
    } else if (node != null && !derived) {
      complaints.at(mapping.placeOfKey("named"), "named-what", type.name());
    }
    return node == null ? null : mapping.key("named");
  }
}
