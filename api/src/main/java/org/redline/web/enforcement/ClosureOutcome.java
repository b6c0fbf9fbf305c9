package org.redline.web.enforcement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.redline.facts.Closure;
import org.redline.facts.ClosureState;
import org.redline.text.Bilingual;
import tools.jackson.databind.node.ObjectNode;

/** What the government decided on a request for closure, and whether it was carried out. */
final class ClosureOutcome implements StepRule {
  @Override
  public List<Input> inputs(Taking now) {
    List<Input.Option> open =
        now.file().closures().stream()
            .filter(ClosureOutcome::isOpen)
            .map(closure -> String.valueOf(closure.id()))
            .map(id -> new Input.Option(id, new Bilingual(id, id)))
            .toList();
    return open.isEmpty()
        ? List.of()
        : List.of(
            Input.choice("closure", open),
            Input.choice("state", ClosureState.class, s -> s != ClosureState.PROPOSED),
            Input.text("decidedBy", Input.Need.REQUIRED));
  }

  /** Whether a closure of the unit is asked for or decided, and not carried out or refused. */
  static boolean isOpen(List<Closure> closures) {
    return closures.stream().anyMatch(ClosureOutcome::isOpen);
  }

  private static boolean isOpen(Closure closure) {
    return closure.state() == ClosureState.PROPOSED || closure.state() == ClosureState.DECIDED;
  }

  /** It is decided before it is carried out, and each after what it follows. */
  private static void inTurn(Taking taking, Closure closure, ClosureState state) {
    boolean decided = closure.state() == ClosureState.DECIDED;
    if ((state == ClosureState.EXECUTED) != decided && state != ClosureState.WITHDRAWN) {
      taking.fields().wrong("state", "step.problem.in-turn");
    }
    LocalDate before = decided ? closure.decidedOn() : closure.proposedOn();
    if (before != null && taking.day().isBefore(before)) {
      taking.fields().wrong("day", "step.problem.before-proposed", before);
    }
  }

  @Override
  public void take(Taking taking) {
    String id = taking.fields().required("closure");
    String decidedBy = taking.fields().required("decidedBy");
    Optional<ClosureState> state = taking.fields().choice("state", ClosureState.class);
    Optional<Closure> closure =
        taking.file().closures().stream().filter(c -> isOpen(c) && id.equals(c.id())).findFirst();
    if (closure.isEmpty()) {
      taking.fields().wrong("closure", "step.problem.choice");
    } else if (state.isPresent()) {
      inTurn(taking, closure.get(), state.get());
      ObjectNode fact = taking.facts().of(closure.get());
      fact.put("state", state.get().code());
      if (state.get() != ClosureState.EXECUTED) {
        fact.put("decidedBy", decidedBy);
      }
      if (state.get() == ClosureState.DECIDED) {
        fact.put("decidedOn", taking.day().toString());
      }
      taking.facts().put("closures", fact);
      taking.about(id);
    }
  }
}
