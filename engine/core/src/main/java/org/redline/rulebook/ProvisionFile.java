package org.redline.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Expression;
import org.redline.condition.Scope;
import org.redline.condition.Scope.Variable;
import org.redline.memory.Conduct;
import org.redline.memory.Severity;
import org.redline.source.Node;
import org.redline.text.Bilingual;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.ValueKind;

/** Reads the file of one provision. */
final class ProvisionFile {
  private static final Set<String> KEYS =
      Set.of(
          "title",
          "covers",
          "formerly",
          "examines",
          "decisive",
          "continuous",
          "conduct",
          "severity",
          "sameAct",
          "together",
          "authority",
          "tags",
          "reads",
          "applies",
          "breach",
          "ends",
          "measures",
          "wordings",
          "cases");

  private final Reading reading;
  private final Complaints complaints;
  private final RuleName name;
  private final Map<String, Parameter> parameters;

  ProvisionFile(Reading reading, RuleName name, Map<String, Parameter> parameters) {
    this.reading = reading;
    this.complaints = reading.complaints;
    this.name = name;
    this.parameters = parameters;
  }

  @Nullable Provision read() {
    Node root = reading.open(name.file());
    Mapping file = root == null ? null : Mapping.of(root, complaints, KEYS);
    if (file == null) {
      return null;
    }
    Node examined = file.require("examines");
    RecordType examines = examined == null ? null : reading.factType(examined, subjects());
    if (examines == null) {
      return null;
    }
    Scope scope = scope(examines);
    Body body = Body.read(reading, file, scope);
    List<Wording> wordings = new WordingReader(reading, scope, body).read(file);
    Provision provision = provision(file, examines, scope, wordings);
    new ProvisionChecks(reading, provision, file).check();
    return provision;
  }

  private Provision provision(
      Mapping file, RecordType examines, Scope scope, List<Wording> wordings) {
    Bilingual title = file.requireBilingual("title");
    String authority = file.requireText("authority");
    Expression decisive = decisive(file, scope);
    boolean continuous = file.flag("continuous");
    ProvisionCases cases = new ProvisionCases(reading, examines);
    cases.read(file);
    new CaseChecks(reading, wordings, decisive, continuous, file).check(cases);
    return new Provision(
        name.id(),
        name.rulebook(),
        title,
        file.texts("covers"),
        examines,
        decisive,
        continuous,
        file.requireCode("conduct", Conduct.class),
        file.requireCode("severity", Severity.class),
        file.key("sameAct"),
        file.flag("together"),
        authority == null ? "?" : authority,
        keys(file, "tags"),
        file.texts("reads"),
        file.texts("formerly"),
        wordings,
        cases.cases().stream().map(ProvisionCases.Read::stated).toList(),
        file.place());
  }

  private Set<String> subjects() {
    return reading.vocabulary.types().stream()
        .filter(RecordType::isFact)
        .filter(type -> reading.vocabulary.chain(type).get(0) == reading.vocabulary.root())
        .map(RecordType::name)
        .collect(Collectors.toSet());
  }

  private Scope scope(RecordType examines) {
    List<Variable> variables =
        reading.vocabulary.chain(examines).stream()
            .map(type -> new Variable(type.variable(), type))
            .toList();
    return new Scope(variables, Map.copyOf(parameters));
  }

  private @Nullable Expression decisive(Mapping file, Scope scope) {
    Node node = file.get("decisive");
    return node == null ? null : reading.formulas.expression(node, scope, ValueKind.DATE);
  }

  private static List<String> keys(Mapping file, String key) {
    List<String> keys = new ArrayList<>();
    for (Node item : file.items(key)) {
      String found = file.values().key(item);
      if (found != null) {
        keys.add(found);
      }
    }
    return keys;
  }
}
