package org.redline.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.redline.condition.Scope;
import org.redline.source.Node;

/** Reads what must hold before an action is lawful. */
final class Preconditions {
  private final Reading reading;
  private final Scope scope;

  Preconditions(Reading reading, Scope scope) {
    this.reading = reading;
    this.scope = scope;
  }

  List<Precondition> at(Mapping options) {
    List<Precondition> preconditions = new ArrayList<>();
    for (Node item : options.items("preconditions")) {
      Mapping mapping = Mapping.of(item, reading.complaints, Set.of("text", "holds"));
      if (mapping != null) {
        preconditions.add(
            new Precondition(
                mapping.requireBilingual("text"),
                reading.formulas.condition(mapping.require("holds"), scope)));
      }
    }
    return List.copyOf(preconditions);
  }
}
