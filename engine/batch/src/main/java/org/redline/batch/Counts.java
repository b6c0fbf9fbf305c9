package org.redline.batch;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.redline.audit.AuditReport;
import org.redline.audit.Finding;
import org.redline.audit.MandatedAction;
import org.redline.facts.Business;
import org.redline.facts.Enterprise;
import org.redline.memory.Verdict;

/** Verdicts and actions, counted in all the ways that the summary shows; not thread-safe. */
final class Counts {
  private static final String UNKNOWN = "?";
  private static final int CITY = 4;

  private long firms;
  private long firmsWithViolations;
  private final Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
  private final Map<String, Row> rulebooks = new TreeMap<>();
  private final Map<String, Row> sectors = new TreeMap<>();
  private final Map<String, Row> regions = new TreeMap<>();
  private final Map<String, Row> provisions = new TreeMap<>();
  private final Map<String, Long> actions = new TreeMap<>();

  /** Counts one report. */
  void add(AuditReport report) {
    firms++;
    Row firm = new Row();
    Map<String, Row> byRulebook = new TreeMap<>();
    for (Finding finding : report.findings()) {
      verdicts.merge(finding.verdict(), 1L, Long::sum);
      firm.count(finding.verdict());
      byRulebook
          .computeIfAbsent(finding.provision().rulebook(), key -> new Row())
          .count(finding.verdict());
      row(provisions, finding.provision().id()).count(finding.verdict());
    }
    firm.firm();
    firmsWithViolations += firm.firmsWithViolations;
    byRulebook.forEach(
        (key, row) -> {
          row.firm();
          row(rulebooks, key).add(row);
        });
    row(sectors, sector(report.unit())).add(firm);
    row(regions, region(report.unit())).add(firm);
    for (MandatedAction action : report.actions()) {
      if (!action.possible()) {
        String key = action.standing().code() + "/" + action.action().key();
        actions.merge(key, 1L, Long::sum);
      }
    }
  }

  /** Takes in what others counted. */
  void add(Counts other) {
    firms += other.firms;
    firmsWithViolations += other.firmsWithViolations;
    other.verdicts.forEach((verdict, n) -> verdicts.merge(verdict, n, Long::sum));
    other.rulebooks.forEach((key, row) -> row(rulebooks, key).add(row));
    other.sectors.forEach((key, row) -> row(sectors, key).add(row));
    other.regions.forEach((key, row) -> row(regions, key).add(row));
    other.provisions.forEach((key, row) -> row(provisions, key).add(row));
    other.actions.forEach((key, n) -> actions.merge(key, n, Long::sum));
  }

  long firms() {
    return firms;
  }

  long firmsWithViolations() {
    return firmsWithViolations;
  }

  long of(Verdict verdict) {
    return verdicts.getOrDefault(verdict, 0L);
  }

  /** By id of the rulebook. */
  Map<String, Row> rulebooks() {
    return rulebooks;
  }

  /** By code of the sector of the first line of business. */
  Map<String, Row> sectors() {
    return sectors;
  }

  /** By the first four digits of the region code: province and city. */
  Map<String, Row> regions() {
    return regions;
  }

  /** By id of the provision. */
  Map<String, Row> provisions() {
    return provisions;
  }

  /** Actions that stand, by standing and kind. */
  Map<String, Long> actions() {
    return actions;
  }

  private static Row row(Map<String, Row> rows, String key) {
    return rows.computeIfAbsent(key, k -> new Row());
  }

  private static String sector(Enterprise unit) {
    var businesses = unit.businesses();
    Business first = businesses == null || businesses.isEmpty() ? null : businesses.get(0);
    return first == null || first.sector() == null ? UNKNOWN : first.sector().code();
  }

  private static String region(Enterprise unit) {
    String code = unit.regionCode();
    return code == null ? UNKNOWN : code.substring(0, Math.min(CITY, code.length()));
  }

  /** One row of a table. */
  static final class Row {
    private long firms;
    private long firmsWithViolations;
    private long violated;
    private long undetermined;
    private long compliant;

    private void count(Verdict verdict) {
      switch (verdict) {
        case VIOLATED -> violated++;
        case UNDETERMINED -> undetermined++;
        case COMPLIANT -> compliant++;
        case NOT_APPLICABLE -> {}
      }
    }

    /** Says that what was counted is of one firm. */
    private void firm() {
      firms = 1;
      firmsWithViolations = violated > 0 ? 1 : 0;
    }

    private void add(Row other) {
      firms += other.firms;
      firmsWithViolations += other.firmsWithViolations;
      violated += other.violated;
      undetermined += other.undetermined;
      compliant += other.compliant;
    }

    long firms() {
      return firms;
    }

    long firmsWithViolations() {
      return firmsWithViolations;
    }

    long violated() {
      return violated;
    }

    long undetermined() {
      return undetermined;
    }

    long compliant() {
      return compliant;
    }
  }
}
