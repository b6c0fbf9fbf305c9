package org.redline.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.redline.facts.Enterprise;
import org.redline.memory.Action;
import org.redline.memory.Derived;
import org.redline.memory.Finding;
import org.redline.source.Place;

/**
 * Facts and findings, and whether a mandate rule must act on them.
 *
 * @param outcome what the rule must do
 * @param name name of the case
 * @param unit the unit
 * @param findings findings put into working memory as they are
 * @param derived derived facts put into working memory as they are
 * @param actions actions put into working memory as they are
 * @param asOf day of the audit
 * @param preconditions expected states by English text, {@code met}, {@code not-met} or {@code
 *     unknown}; only those stated
 * @param place where it stands
 */
public record MandateCase(
    Outcome outcome,
    String name,
    Enterprise unit,
    List<Finding> findings,
    List<Derived> derived,
    List<Action> actions,
    LocalDate asOf,
    Map<String, String> preconditions,
    Place place) {

  /** A case without actions. */
  public MandateCase(
      Outcome outcome,
      String name,
      Enterprise unit,
      List<Finding> findings,
      List<Derived> derived,
      LocalDate asOf,
      Map<String, String> preconditions,
      Place place) {
    this(outcome, name, unit, findings, derived, List.of(), asOf, preconditions, place);
  }

  /** What the rule must do. */
  public enum Outcome {
    /** It acts. */
    ACTS,
    /** It might act: what is missing would settle it. */
    POSSIBLE,
    /** It does nothing. */
    SILENT
  }
}
