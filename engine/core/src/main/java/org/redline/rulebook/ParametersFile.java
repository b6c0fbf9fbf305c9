package org.redline.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Scale.Bracket;
import org.redline.rulebook.Parameter.Value;
import org.redline.source.Node;
import org.redline.source.Node.Entry;
import org.redline.text.Bilingual;
import org.redline.vocabulary.ValueKind;

/** Reads the {@code parameters.yaml} of a rulebook. */
final class ParametersFile {
  private static final Set<String> KEYS = Set.of("title", "unit", "checkedOn", "values");
  private static final Set<String> VALUE =
      Set.of("from", "value", "brackets", "basis", "unverified");

  private final Reading reading;
  private final Complaints complaints;

  ParametersFile(Reading reading) {
    this.reading = reading;
    this.complaints = reading.complaints;
  }

  /** The parameters of {@code file} by the name that conditions give them. */
  Map<String, Parameter> read(String file) {
    Map<String, Parameter> parameters = new TreeMap<>();
    Node root = reading.open(file);
    Mapping all = root == null ? null : Mapping.open(root, complaints);
    if (all == null) {
      return parameters;
    }
    for (Entry entry : all.entries()) {
      Section.checkKey(entry, complaints);
      Mapping mapping = Mapping.of(entry.value(), complaints, KEYS);
      Parameter parameter = mapping == null ? null : parameter(entry.key(), mapping);
      if (parameter != null && parameters.put(lowerCamel(entry.key()), parameter) != null) {
        complaints.at(entry.keyPlace(), "same-parameter", lowerCamel(entry.key()));
      }
    }
    return parameters;
  }

  /** {@code trial-run-longest} as {@code trialRunLongest}. */
  static String lowerCamel(String key) {
    StringBuilder name = new StringBuilder();
    for (String word : key.split("-", -1)) {
      boolean first = name.length() == 0 || word.isEmpty();
      name.append(first ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return name.toString();
  }

  private @Nullable Parameter parameter(String key, Mapping mapping) {
    Bilingual title = mapping.requireBilingual("title");
    mapping.require("checkedOn");
    LocalDate checkedOn = mapping.day("checkedOn");
    String unit = mapping.text("unit");
    List<Node> items = mapping.requireItems("values");
    List<Value> values = values(items, ParameterKind.of(items, unit));
    if (items.isEmpty() && mapping.has("values")) {
      complaints.at(mapping.placeOf("values"), "no-values");
    }
    return checkedOn == null
        ? null
        : new Parameter(
            key, title, unit == null ? "" : unit, ParameterKind.of(items, unit), values, checkedOn);
  }

  private List<Value> values(List<Node> items, ValueKind kind) {
    List<Value> values = new ArrayList<>();
    for (Node item : items) {
      Mapping mapping = Mapping.of(item, complaints, VALUE, Set.of("value"));
      Value value = mapping == null ? null : value(mapping, kind);
      if (mapping != null && value != null) {
        if (!values.isEmpty() && !values.get(values.size() - 1).from().isBefore(value.from())) {
          complaints.at(mapping.placeOf("from"), "not-ascending", value.from());
        }
        values.add(value);
      }
    }
    return values;
  }

  private @Nullable Value value(Mapping mapping, ValueKind kind) {
    mapping.require("from");
    LocalDate from = mapping.day("from");
    boolean stated = mapping.keys().contains("value");
    if (stated == mapping.has("brackets")) {
      complaints.at(mapping.place(), "value-or-brackets");
    }
    Node node = mapping.get("value");
    if (mapping.has("brackets") != (kind == ValueKind.LIST) && (node == null || !isNull(node))) {
      complaints.at(mapping.place(), "scale-mixed");
      return null;
    }
    Object value = node == null ? null : ParameterKind.value(node, kind, mapping.values());
    List<Bracket> brackets = brackets(mapping);
    List<Basis> basis = basis(mapping);
    boolean unverified = mapping.flag("unverified");
    return from == null ? null : new Value(from, value, brackets, basis, unverified);
  }

  private static boolean isNull(Node node) {
    return node instanceof Node.ScalarNode scalar && scalar.isNull();
  }

  private List<Basis> basis(Mapping mapping) {
    Node node = mapping.require("basis");
    if (node instanceof Node.ListNode) {
      return reading.bases(mapping, "basis");
    }
    Basis basis = node == null ? null : reading.basis(node);
    return basis == null ? List.of() : List.of(basis);
  }

  private List<Bracket> brackets(Mapping mapping) {
    List<Bracket> brackets = new ArrayList<>();
    List<Node> items = mapping.items("brackets");
    for (int i = 0; i < items.size(); i++) {
      Mapping bracket = Mapping.of(items.get(i), complaints, Set.of("upTo", "rate"));
      if (bracket != null) {
        bracket(bracket, i == items.size() - 1, brackets);
      }
    }
    return brackets;
  }

  private void bracket(Mapping mapping, boolean last, List<Bracket> brackets) {
    Node end = mapping.get("upTo");
    BigDecimal upTo = end == null ? null : mapping.values().number(end);
    BigDecimal before = brackets.isEmpty() ? null : brackets.get(brackets.size() - 1).upTo();
    if (last != (end == null)) {
      complaints.at(mapping.place(), "last-bracket");
    } else if (upTo != null && before != null && upTo.compareTo(before) <= 0) {
      complaints.at(mapping.placeOf("upTo"), "not-ascending", upTo.toPlainString());
    }
    Node node = mapping.require("rate");
    BigDecimal rate = node == null ? null : mapping.values().number(node);
    if (rate != null) {
      brackets.add(new Bracket(upTo, rate));
    }
  }
}
