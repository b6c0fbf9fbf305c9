package org.redline.explain;

import java.util.List;
import org.redline.memory.BreachState;

/** The smallest set of lawful changes that puts an end to something. */
public final class Remedy {
  private final Effect effect;
  private final BreachState leaves;
  private final List<Change> changes;
  private final Plan plan;

  Remedy(Effect effect, BreachState leaves, List<Change> changes, Plan plan) {
    this.effect = effect;
    this.leaves = leaves;
    this.changes = List.copyOf(changes);
    this.plan = plan;
  }

  /** What follows when the changes are made. */
  public enum Effect {
    /** There is no breach any more. */
    NO_BREACH,
    /** What was done stays a breach, but it does not go on. */
    ENDS
  }

  public Effect effect() {
    return effect;
  }

  /** The state of the breach afterwards; for {@link Effect#NO_BREACH}, CURED. */
  public BreachState leaves() {
    return leaves;
  }

  /** What is to be done, all of it; leaving one out leaves the breach as it is. */
  public List<Change> changes() {
    return changes;
  }

  Plan plan() {
    return plan;
  }
}
