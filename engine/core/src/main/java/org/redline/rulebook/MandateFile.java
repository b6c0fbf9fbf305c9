package org.redline.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Scope;
import org.redline.condition.Scope.Variable;
import org.redline.memory.Action;
import org.redline.memory.Finding;
import org.redline.source.Node;
import org.redline.text.Bilingual;

/** Reads the file of one mandate rule. */
final class MandateFile {
  private static final Set<String> KEYS =
      Set.of("title", "covers", "basis", "inForce", "when", "then", "cases");

  private static final Set<Class<?>> AUTHORITATIVE = Set.of(Finding.class, Action.class);

  private final Reading reading;
  private final Complaints complaints;
  private final RuleName name;
  private final Map<String, Parameter> parameters;

  MandateFile(Reading reading, RuleName name, Map<String, Parameter> parameters) {
    this.reading = reading;
    this.complaints = reading.complaints;
    this.name = name;
    this.parameters = parameters;
  }

  @Nullable MandateRule read() {
    Node root = reading.open(name.file());
    Mapping file = root == null ? null : Mapping.of(root, complaints, KEYS);
    if (file == null) {
      return null;
    }
    Bilingual title = file.requireBilingual("title");
    file.requireItems("covers").forEach(reading.requirements::find);
    List<Basis> basis = basis(file);
    Interval inForce = reading.interval(file, "inForce");
    Scope unit =
        new Scope(
            List.of(new Variable(PatternReader.UNIT, reading.vocabulary.root())),
            Map.copyOf(parameters));
    PatternReader patterns = new PatternReader(reading, unit);
    List<Pattern> when = patterns.read(file);
    Effect then = new EffectReader(reading, patterns.scope()).read(file);
    if (inForce == null || then == null) {
      new MandateCases(reading, null).read(file);
      return null;
    }
    MandateRule rule =
        new MandateRule(
            name.id(),
            name.rulebook(),
            title,
            file.texts("covers"),
            basis,
            inForce,
            when,
            then,
            new MandateCases(reading, preconditions(then)).read(file),
            file.place());
    check(rule);
    authority(rule, file);
    return rule;
  }

  private List<Basis> basis(Mapping file) {
    if (file.requireItems("basis").isEmpty() && file.has("basis")) {
      complaints.at(file.placeOf("basis"), "no-basis");
    }
    return reading.bases(file, "basis");
  }

  private void check(MandateRule rule) {
    reading.inForce(rule.basis(), rule.inForce());
    Parameters.covered(reading, Trees.of(rule), rule.inForce(), rule.place());
    new FieldChecks(reading, rule.place()).check(Trees.of(rule));
  }

  /** Some authority decides each action: stated, of its kind, or of what it follows from. */
  private void authority(MandateRule rule, Mapping file) {
    ActionKind kind = rule.then().adds();
    boolean follows =
        rule.when().stream()
            .filter(pattern -> pattern.mode() == Pattern.Mode.GIVEN)
            .anyMatch(pattern -> AUTHORITATIVE.contains(pattern.given().javaClass()));
    if (kind != null
        && kind.decider() == null
        && rule.then().authorityStated() == null
        && !follows) {
      complaints.at(file.placeOf("then"), "no-authority", kind.key());
    }
  }

  private static Set<String> preconditions(Effect then) {
    List<Precondition> found =
        then instanceof Effect.Step step
            ? step.preconditions()
            : then instanceof Effect.Demand demand ? demand.preconditions() : List.of();
    return Set.copyOf(found.stream().map(p -> p.text().en()).distinct().toList());
  }
}
