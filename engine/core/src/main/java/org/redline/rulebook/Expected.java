package org.redline.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redline.facts.PartyKind;
import org.redline.memory.BreachState;
import org.redline.memory.Stage;
import org.redline.rulebook.ProvisionCase.ExpectedAction;
import org.redline.source.Node;

/** What a case of a provision expects beside its verdict; null = not stated. */
record Expected(
    @Nullable BreachState state,
    @Nullable Stage stage,
    List<ExpectedAction> actions,
    List<ExpectedAction> noActions,
    @Nullable List<String> missing) {
  private static final Set<String> KEYS =
      Set.of("state", "stage", "missing", "actions", "noActions");
  private static final Set<String> ACTION =
      Set.of("action", "party", "stage", "min", "max", "authority", ExpectedStates.KEY);

  static Expected read(Reading reading, Mapping facts) {
    Node node = facts.get("expect");
    Mapping expect = node == null ? null : Mapping.of(node, reading.complaints, KEYS);
    if (expect == null) {
      return new Expected(null, null, List.of(), List.of(), null);
    }
    return new Expected(
        expect.code("state", BreachState.class),
        expect.code("stage", Stage.class),
        actions(reading, expect.items("actions")),
        actions(reading, expect.items("noActions")),
        expect.has("missing") ? expect.texts("missing") : null);
  }

  /** Each is the key of an action, or a mapping that also says party, stage or amount. */
  private static List<ExpectedAction> actions(Reading reading, List<Node> items) {
    List<ExpectedAction> actions = new ArrayList<>();
    for (Node item : items) {
      if (item instanceof Node.ScalarNode scalar) {
        reading.actions.find(scalar);
        actions.add(new ExpectedAction(scalar.text(), null, null, null, null, null, Map.of()));
        continue;
      }
      Mapping mapping = Mapping.of(item, reading.complaints, ACTION);
      Node named = mapping == null ? null : mapping.require("action");
      if (mapping != null && named != null) {
        reading.actions.find(named);
        actions.add(action(mapping, reading));
      }
    }
    return actions;
  }

  private static ExpectedAction action(Mapping mapping, Reading reading) {
    String key = mapping.text("action");
    return new ExpectedAction(
        key == null ? "?" : key,
        mapping.code("party", PartyKind.class),
        mapping.code("stage", Stage.class),
        number(mapping, "min"),
        number(mapping, "max"),
        reading.authority(mapping),
        ExpectedStates.read(mapping, null, reading.complaints));
  }

  private static @Nullable BigDecimal number(Mapping mapping, String key) {
    Node node = mapping.get(key);
    return node == null ? null : mapping.values().number(node);
  }
}
