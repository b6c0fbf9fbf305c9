package org.redline.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Condition;
import org.redline.condition.Expression;
import org.redline.condition.Scope;
import org.redline.memory.BreachState;
import org.redline.memory.Stage;
import org.redline.source.Node;
import org.redline.source.Node.ListNode;
import org.redline.vocabulary.ValueKind;

/**
 * The parts of a provision that a wording states itself or inherits; null = not stated.
 *
 * @param applies whom it binds
 * @param breach what breaks it
 * @param ends how the breach comes to be over
 * @param measures what follows, by stage
 */
record Body(
    @Nullable Condition applies,
    @Nullable Condition breach,
    @Nullable List<Ending> ends,
    @Nullable Map<Stage, List<Measure>> measures) {
  static final Set<String> KEYS = Set.of("applies", "breach", "ends", "measures");
  private static final Set<String> ENDING = Set.of("when", "on", "as");

  /** What {@code mapping}, a provision or a wording of it, states. */
  static Body read(Reading reading, Mapping mapping, Scope scope) {
    Node measures = mapping.get("measures");
    return new Body(
        condition(reading, mapping, "applies", scope),
        condition(reading, mapping, "breach", scope),
        ends(reading, mapping, scope),
        measures == null ? null : new MeasureReader(reading, scope).read(measures));
  }

  /** This, and what {@code outer} states where this states nothing. */
  Body inherit(Body outer) {
    return new Body(
        applies == null ? outer.applies : applies,
        breach == null ? outer.breach : breach,
        ends == null ? outer.ends : ends,
        measures == null ? outer.measures : measures);
  }

  private static @Nullable Condition condition(
      Reading reading, Mapping mapping, String key, Scope scope) {
    Node node = mapping.get(key);
    return node == null ? null : reading.formulas.condition(node, scope);
  }

  private static @Nullable List<Ending> ends(Reading reading, Mapping mapping, Scope scope) {
    Node node = mapping.get("ends");
    if (node == null) {
      return null;
    }
    List<Ending> endings = new ArrayList<>();
    for (Node item : node instanceof ListNode list ? list.items() : List.of(node)) {
      Mapping ending = Mapping.of(item, reading.complaints, ENDING);
      if (ending != null) {
        endings.add(ending(reading, ending, scope));
      }
    }
    return List.copyOf(endings);
  }

  private static Ending ending(Reading reading, Mapping mapping, Scope scope) {
    Node on = mapping.get("on");
    Condition when = reading.formulas.condition(mapping.require("when"), scope);
    Expression day = on == null ? null : reading.formulas.expression(on, scope, ValueKind.DATE);
    return new Ending(when, day, as(reading, mapping));
  }

  private static BreachState as(Reading reading, Mapping mapping) {
    BreachState state = mapping.code("as", BreachState.class);
    if (state == BreachState.CONTINUING) {
      reading.complaints.at(mapping.placeOf("as"), "cured-or-ended");
    }
    return state == null ? BreachState.CURED : state;
  }
}
