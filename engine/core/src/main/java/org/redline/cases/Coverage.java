package org.redline.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.redline.memory.Verdict;
import org.redline.rulebook.MandateCase.Outcome;
import org.redline.rulebook.MandateRule;
import org.redline.rulebook.Provision;
import org.redline.rulebook.Requirement;
import org.redline.rulebook.Requirement.Status;
import org.redline.rulebook.RuleSet;
import org.redline.text.Bilingual;

/**
 * What covers each requirement.
 *
 * @param rows the requirements, in the order of their file
 * @param problems requirements that should be covered, or shown by cases, and are not
 */
public record Coverage(List<Row> rows, List<Bilingual> problems) {

  /**
   * A requirement with what covers it.
   *
   * @param requirement the requirement
   * @param coveredBy ids of provisions and mandate rules, sorted
   */
  public record Row(Requirement requirement, List<String> coveredBy) {}

  public static Coverage of(RuleSet rules) {
    Map<String, Cover> covers = new LinkedHashMap<>();
    rules.requirements().keySet().forEach(id -> covers.put(id, new Cover()));
    rules.provisions().forEach(provision -> add(provision, covers));
    rules.mandates().forEach(rule -> add(rule, covers));
    List<Row> rows = new ArrayList<>();
    List<Bilingual> problems = new ArrayList<>();
    covers.forEach(
        (id, cover) -> {
          Requirement requirement = rules.requirements().get(id);
          if (requirement != null) {
            rows.add(new Row(requirement, List.copyOf(cover.by)));
            cover.check(requirement, problems);
          }
        });
    return new Coverage(List.copyOf(rows), List.copyOf(problems));
  }

  private static void add(Provision provision, Map<String, Cover> covers) {
    for (String id : provision.covers()) {
      Cover cover = covers.computeIfAbsent(id, key -> new Cover());
      cover.by.add(provision.id());
      provision.cases().forEach(stated -> cover.verdicts.add(stated.verdict()));
    }
  }

  private static void add(MandateRule rule, Map<String, Cover> covers) {
    for (String id : rule.covers()) {
      Cover cover = covers.computeIfAbsent(id, key -> new Cover());
      cover.by.add(rule.id());
      rule.cases().forEach(stated -> cover.outcomes.add(stated.outcome()));
    }
  }

  /** What covers one requirement, and what its cases show. */
  private static final class Cover {
    private final Set<String> by = new TreeSet<>();
    private final Set<Verdict> verdicts = new TreeSet<>();
    private final Set<Outcome> outcomes = new TreeSet<>();

    void check(Requirement requirement, List<Bilingual> problems) {
      if (requirement.status() != Status.AUTOMATED && requirement.status() != Status.ADVISORY) {
        return;
      }
      if (by.isEmpty()) {
        // An invariant of the engine is covered by no rule; its reason says what proves it.
        if (requirement.reason() != null) {
          return;
        }
        problems.add(said("uncovered", requirement));
        return;
      }
      boolean provisions = verdicts.contains(Verdict.VIOLATED);
      boolean mandates = outcomes.contains(Outcome.ACTS);
      if (!provisions && !mandates) {
        problems.add(said("no-positive", requirement));
      }
      if (!verdicts.contains(Verdict.COMPLIANT) && !outcomes.contains(Outcome.SILENT)) {
        problems.add(said("no-negative", requirement));
      }
    }

    private Bilingual said(String key, Requirement requirement) {
      Object more =
          by.isEmpty() ? Words.get("status." + requirement.status()) : String.join(", ", by);
      return Words.get(key, requirement.id(), requirement.title(), more);
    }
  }
}
