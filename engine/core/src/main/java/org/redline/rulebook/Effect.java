package org.redline.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Expression;
import org.redline.facts.PartyKind;
import org.redline.memory.Stage;
import org.redline.text.Bilingual;

/** What a mandate rule does for each match; {@code subject} and {@code about} give ids. */
public sealed interface Effect {

  /**
   * Adds a legal step.
   *
   * @param stage stage; null = the stage of the matched finding, else first
   * @param authority authority key; null = the kind's decider, else that of the matched finding or
   *     action
   */
  record Step(
      ActionKind action,
      Expression subject,
      PartyKind party,
      @Nullable Stage stage,
      @Nullable String authority,
      boolean may,
      @Nullable Amount amount,
      @Nullable Deadline deadline,
      List<Precondition> preconditions)
      implements Effect {}

  /**
   * Adds a campaign demand.
   *
   * @param authority as for a step
   * @param leadsThrough legal steps that lead there
   */
  record Demand(
      ActionKind action,
      Expression subject,
      PartyKind party,
      @Nullable String authority,
      List<ActionKind> leadsThrough,
      List<Precondition> preconditions)
      implements Effect {}

  /** Derives a fact for other mandate rules; it goes when its reason goes. */
  record Derive(String name, Expression subject, @Nullable Expression about) implements Effect {}

  /** Holds an action back without removing it, such as a fine while the court decides. */
  record Hold(ActionKind action, Expression subject, PartyKind party, Bilingual reason)
      implements Effect {}

  /** The action that it adds; null where it adds none. */
  default @Nullable ActionKind adds() {
    return this instanceof Step step
        ? step.action()
        : this instanceof Demand demand ? demand.action() : null;
  }

  /** The authority that it states for the action that it adds. */
  default @Nullable String authorityStated() {
    return this instanceof Step step
        ? step.authority()
        : this instanceof Demand demand ? demand.authority() : null;
  }
}
