package org.redline.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Expression;
import org.redline.condition.Scope;
import org.redline.facts.PartyKind;
import org.redline.memory.Stage;
import org.redline.source.Node;
import org.redline.source.Node.Entry;
import org.redline.vocabulary.ValueKind;

/** Reads what a mandate rule does. */
final class EffectReader {
  private static final Set<String> KINDS = Set.of("step", "demand", "derive", "hold");
  private static final Set<String> STEP =
      Set.of(
          "action",
          "subject",
          "party",
          "stage",
          "authority",
          "may",
          "amount",
          "deadline",
          "preconditions");
  private static final Set<String> DEMAND =
      Set.of("action", "subject", "party", "authority", "leadsThrough", "preconditions");
  private static final Set<String> DERIVE = Set.of("name", "subject", "about");
  private static final Set<String> HOLD = Set.of("action", "subject", "party", "reason");

  private final Reading reading;
  private final Complaints complaints;
  private final Scope scope;
  private final Preconditions preconditions;

  EffectReader(Reading reading, Scope scope) {
    this.reading = reading;
    this.complaints = reading.complaints;
    this.scope = scope;
    this.preconditions = new Preconditions(reading, scope);
  }

  @Nullable Effect read(Mapping file) {
    Node node = file.require("then");
    Mapping then = node == null ? null : Mapping.of(node, complaints, KINDS);
    if (then == null) {
      return null;
    } else if (then.keys().size() != 1) {
      complaints.at(then.place(), "one-effect");
      return null;
    }
    Entry effect = then.entries().iterator().next();
    return switch (effect.key()) {
      case "step" -> step(effect.value());
      case "demand" -> demand(effect.value());
      case "derive" -> derive(effect.value());
      case "hold" -> hold(effect.value());
      default -> null;
    };
  }

  private @Nullable Effect step(Node node) {
    Mapping mapping = Mapping.of(node, complaints, STEP);
    ActionKind action = mapping == null ? null : action(mapping);
    if (mapping == null || action == null) {
      return null;
    }
    return new Effect.Step(
        action,
        subject(mapping),
        mapping.requireCode("party", PartyKind.class),
        mapping.code("stage", Stage.class),
        reading.authority(mapping),
        mapping.flag("may"),
        amount(mapping, action),
        new Deadlines(reading, scope).at(mapping, "deadline"),
        preconditions.at(mapping));
  }

  private @Nullable Amount amount(Mapping mapping, ActionKind action) {
    Node node = mapping.get("amount");
    if (node == null) {
      return null;
    } else if (!Money.hasAmount(action)) {
      complaints.at(mapping.placeOfKey("amount"), "amount-of-no-fine", action.key());
    }
    return new AmountReader(reading).read(node, scope);
  }

  private @Nullable Effect demand(Node node) {
    Mapping mapping = Mapping.of(node, complaints, DEMAND);
    ActionKind action = mapping == null ? null : action(mapping);
    if (mapping == null || action == null) {
      return null;
    }
    List<ActionKind> steps = new ArrayList<>();
    for (Node item : mapping.items("leadsThrough")) {
      ActionKind step = reading.actions.find(item);
      if (step != null) {
        steps.add(step);
      }
    }
    return new Effect.Demand(
        action,
        subject(mapping),
        mapping.requireCode("party", PartyKind.class),
        reading.authority(mapping),
        List.copyOf(steps),
        preconditions.at(mapping));
  }

  private @Nullable Effect derive(Node node) {
    Mapping mapping = Mapping.of(node, complaints, DERIVE);
    if (mapping == null) {
      return null;
    }
    mapping.require("name");
    String name = mapping.key("name");
    Node about = mapping.get("about");
    Expression id =
        about == null ? null : reading.formulas.expression(about, scope, ValueKind.TEXT);
    Expression subject = subject(mapping);
    return name == null ? null : new Effect.Derive(name, subject, id);
  }

  private @Nullable Effect hold(Node node) {
    Mapping mapping = Mapping.of(node, complaints, HOLD);
    ActionKind action = mapping == null ? null : action(mapping);
    if (mapping == null || action == null) {
      return null;
    }
    return new Effect.Hold(
        action,
        subject(mapping),
        mapping.requireCode("party", PartyKind.class),
        mapping.requireBilingual("reason"));
  }

  private @Nullable ActionKind action(Mapping mapping) {
    Node node = mapping.require("action");
    return node == null ? null : reading.actions.find(node);
  }

  private Expression subject(Mapping mapping) {
    return reading.formulas.expression(mapping.require("subject"), scope, ValueKind.TEXT);
  }
}
