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
    Set<Verdict> verdicts = new TreeSet<>();
    provision.cases().forEach(stated -> verdicts.add(stated.verdict()));
    boolean bothSides = verdicts.containsAll(List.of(Verdict.VIOLATED, Verdict.COMPLIANT));
    provision.covers().forEach(id -> cover(id, covers).add(provision.id(), bothSides));
  }

  private static void add(MandateRule rule, Map<String, Cover> covers) {
    Set<Outcome> outcomes = new TreeSet<>();
    rule.cases().forEach(stated -> outcomes.add(stated.outcome()));
    boolean bothSides = outcomes.containsAll(List.of(Outcome.ACTS, Outcome.SILENT));
    rule.covers().forEach(id -> cover(id, covers).add(rule.id(), bothSides));
  }

  private static Cover cover(String id, Map<String, Cover> covers) {
    return covers.computeIfAbsent(id, key -> new Cover());
  }

  /** What covers one requirement, and whether its cases show it. */
  private static final class Cover {
    private final Set<String> by = new TreeSet<>();
    private boolean shown;

    void add(String rule, boolean bothSides) {
      by.add(rule);
      shown |= bothSides;
    }

    void check(Requirement requirement, List<Bilingual> problems) {
      if (requirement.status().livesByReason()) {
        return;
      }
      if (by.isEmpty()) {
        Bilingual status = Words.get("status." + requirement.status());
        problems.add(Words.get("uncovered", requirement.id(), requirement.title(), status));
      } else if (!shown) {
        String rules = String.join(", ", by);
        problems.add(Words.get("unshown", requirement.id(), requirement.title(), rules));
      }
    }
  }
}
