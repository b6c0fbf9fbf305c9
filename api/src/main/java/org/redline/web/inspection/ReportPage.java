package org.redline.web.inspection;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redline.facts.PartyKind;
import org.redline.memory.Severity;
import org.redline.report.Phrases;

/**
 * A report as its page shows it.
 *
 * @param shown the report
 * @param superseded whether other rules are in force by now
 * @param previous the report kept before it; null for the first, and for one that is not kept
 * @param path address of the page, to which a filter is added
 * @param filter what is shown of it
 * @param counts how many findings have each outcome
 * @param found how many findings the filter lets through
 * @param groups these findings
 * @param details all about the breaches among them, by number; about all where none can be fetched
 * @param timeline what must follow
 * @param wanted what is missing
 * @param rulebooks titles of the rulebooks, by id
 * @param phrases its parts in words
 */
public record ReportPage(
    Shown shown,
    boolean superseded,
    @Nullable StoredReport previous,
    String path,
    Filter filter,
    List<Count> counts,
    int found,
    List<Group> groups,
    Map<Integer, Detail> details,
    Timeline timeline,
    List<Wanted> wanted,
    Map<String, String> rulebooks,
    Phrases phrases) {

  public StoredReport stored() {
    return shown.stored();
  }

  public KeptReport kept() {
    return shown.kept();
  }

  /** Address of the kept report. */
  public String address() {
    return "/firms/" + stored().firm() + "/reports/" + stored().id();
  }

  /** The facts that carry a finding, a line for each. */
  String evidence(Row row) {
    return row.finding().evidence().stream()
        .map(fact -> phrases.path(fact.path()) + " = " + phrases.value(fact))
        .collect(Collectors.joining("\n"));
  }

  public List<Severity> severities() {
    return List.of(Severity.values());
  }

  public List<PartyKind> parties() {
    return List.of(PartyKind.values());
  }

  public List<Outcome> outcomes() {
    return List.of(Outcome.values());
  }

  /**
   * How many findings have an outcome.
   *
   * @param address the page with only these
   */
  public record Count(Outcome outcome, long number, String address) {}
}
