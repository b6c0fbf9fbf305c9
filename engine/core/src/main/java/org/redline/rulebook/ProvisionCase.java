package org.redline.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redline.facts.Enterprise;
import org.redline.facts.Fact;
import org.redline.facts.PartyKind;
import org.redline.memory.BreachState;
import org.redline.memory.Stage;
import org.redline.memory.Verdict;
import org.redline.source.Place;

/**
 * Facts and the verdict, and where stated the state and the actions, that they must give.
 *
 * @param verdict verdict that the provision must give
 * @param name name of the case
 * @param unit the whole unit
 * @param subject the subject in it
 * @param asOf day of the audit
 * @param state expected state; null = not stated
 * @param stage expected stage; null = not stated
 * @param actions actions that must be there
 * @param noActions actions that must not be there, not even as possible ones
 * @param missing expected missing paths; null = not stated
 * @param place where it stands
 */
public record ProvisionCase(
    Verdict verdict,
    String name,
    Enterprise unit,
    Fact subject,
    LocalDate asOf,
    @Nullable BreachState state,
    @Nullable Stage stage,
    List<ExpectedAction> actions,
    List<ExpectedAction> noActions,
    @Nullable List<String> missing,
    Place place) {

  /**
   * An action that must be there; null = not stated.
   *
   * @param action key of the action
   * @param preconditions states by English text: {@code met}, {@code not-met} or {@code unknown}
   */
  public record ExpectedAction(
      String action,
      @Nullable PartyKind party,
      @Nullable Stage stage,
      @Nullable BigDecimal min,
      @Nullable BigDecimal max,
      @Nullable String authority,
      Map<String, String> preconditions) {}
}
