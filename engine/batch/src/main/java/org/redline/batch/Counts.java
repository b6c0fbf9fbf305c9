package org.redline.batch;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.redline.audit.AuditReport;
import org.redline.audit.Finding;
import org.redline.audit.MandatedAction;
import org.redline.facts.Enterprise;
import org.redline.facts.Grade;
import org.redline.facts.Sector;
import org.redline.memory.Verdict;
import org.redline.rulebook.Provision;

/** Verdicts and actions, counted in all the ways that the summary shows; not thread-safe. */
public final class Counts {
  /** Key of what was not submitted. */
  public static final String UNKNOWN = "unknown";

  private static final int CITY = 4;

  private final Row all = new Row();
  private final Map<String, Row> rulebooks = new HashMap<>();
  private final Map<String, Row> sectors = new HashMap<>();
  private final Map<String, Row> regions = new HashMap<>();
  private final Map<String, Row> provisions = new HashMap<>();
  private final Map<String, Long> actions = new HashMap<>();

  /** The first and the last day of the audits; null before the first. */
  private @Nullable LocalDate firstDay;

  private @Nullable LocalDate lastDay;

  /** Counts one report, whose findings stand in the order of provisions and their rulebooks. */
  public void add(AuditReport report) {
    take(report.asOf(), report.asOf());
    Tally firm = new Tally();
    Tally ofRulebook = new Tally();
    List<Finding> findings = report.findings();
    for (int begin = 0; begin < findings.size(); ) {
      Provision provision = findings.get(begin).provision();
      Tally ofProvision = new Tally();
      int end = begin;
      while (end < findings.size() && findings.get(end).provision().id().equals(provision.id())) {
        ofProvision.count(findings.get(end++));
      }
      row(provisions, provision.id()).add(ofProvision);
      ofRulebook.add(ofProvision);
      if (end == findings.size() || !inRulebook(findings.get(end), provision.rulebook())) {
        row(rulebooks, provision.rulebook()).add(ofRulebook);
        firm.add(ofRulebook);
        ofRulebook = new Tally();
      }
      begin = end;
    }
    all.add(firm);
    row(sectors, sector(report.unit())).add(firm);
    row(regions, region(report.unit())).add(firm);
    for (MandatedAction action : report.actions()) {
      if (!action.possible()) {
        actions.merge(action.standing().code() + "/" + action.action().key(), 1L, Long::sum);
      }
    }
  }

  private static boolean inRulebook(Finding finding, String rulebook) {
    return finding.provision().rulebook().equals(rulebook);
  }

  /** Takes in what others counted. */
  public void add(Counts other) {
    take(other.firstDay, other.lastDay);
    all.add(other.all);
    add(other.rulebooks, rulebooks);
    add(other.sectors, sectors);
    add(other.regions, regions);
    add(other.provisions, provisions);
    other.actions.forEach((key, n) -> actions.merge(key, n, Long::sum));
  }

  private void take(@Nullable LocalDate first, @Nullable LocalDate last) {
    if (first != null && (firstDay == null || first.isBefore(firstDay))) {
      firstDay = first;
    }
    if (last != null && (lastDay == null || last.isAfter(lastDay))) {
      lastDay = last;
    }
  }

  /** The days of the audits, the first and the last; empty when there was none. */
  List<LocalDate> days() {
    return firstDay == null || lastDay == null ? List.of() : List.of(firstDay, lastDay);
  }

  /** All firms. */
  public Row all() {
    return all;
  }

  /** By id of the rulebook. */
  public SortedMap<String, Row> rulebooks() {
    return new TreeMap<>(rulebooks);
  }

  /** By code of the sector of the first line of business. */
  public SortedMap<String, Row> sectors() {
    return new TreeMap<>(sectors);
  }

  /** By region code: of the county where all firms are in one city, else of the city. */
  public SortedMap<String, Row> regions() {
    SortedMap<String, Row> cities = new TreeMap<>();
    regions.forEach((code, row) -> row(cities, city(code)).add(row));
    boolean one = cities.keySet().stream().filter(code -> !code.equals(UNKNOWN)).count() == 1;
    return one ? new TreeMap<>(regions) : cities;
  }

  /** By region code as it was submitted. */
  public SortedMap<String, Row> counties() {
    return new TreeMap<>(regions);
  }

  /** Takes in rows that were kept elsewhere; the keys are those that the tables are read by. */
  public void add(Row total, Map<Table, Map<String, Row>> rows) {
    all.add(total);
    rows.forEach((table, kept) -> add(kept, table(table)));
  }

  private Map<String, Row> table(Table table) {
    return switch (table) {
      case RULEBOOKS -> rulebooks;
      case SECTORS -> sectors;
      case REGIONS -> regions;
      case PROVISIONS -> provisions;
    };
  }

  /** By id of the provision. */
  public SortedMap<String, Row> provisions() {
    return new TreeMap<>(provisions);
  }

  /** Actions that stand, by standing and kind. */
  SortedMap<String, Long> actions() {
    return new TreeMap<>(actions);
  }

  private static void add(Map<String, Row> from, Map<String, Row> to) {
    from.forEach((key, row) -> row(to, key).add(row));
  }

  private static Row row(Map<String, Row> rows, String key) {
    return rows.computeIfAbsent(key, k -> new Row());
  }

  private static String sector(Enterprise unit) {
    Sector sector = unit.mainSector();
    return sector == null ? UNKNOWN : sector.code();
  }

  private static String region(Enterprise unit) {
    String code = unit.regionCode();
    return code == null || code.length() < CITY ? UNKNOWN : code;
  }

  private static String city(String region) {
    return region.equals(UNKNOWN) ? UNKNOWN : region.substring(0, CITY) + "00";
  }

  /** By what the rows of a table are told apart. */
  public enum Table {
    RULEBOOKS,
    SECTORS,
    REGIONS,
    PROVISIONS;

    /** Its name in messages and addresses. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Findings of one firm. */
  private static final class Tally {
    private int violated;
    private int suspected;
    private int compliant;
    private int scopeUnknown;
    private int undetermined;
    private int notApplicable;

    private void count(Finding finding) {
      if (finding.scopeUnknown()) {
        scopeUnknown++;
        return;
      }
      switch (finding.verdict()) {
        case VIOLATED -> {
          violated++;
          suspected += finding.grade() == Grade.VERIFIED ? 0 : 1;
        }
        case COMPLIANT -> compliant++;
        case UNDETERMINED -> undetermined++;
        case NOT_APPLICABLE -> notApplicable++;
      }
    }

    private void add(Tally other) {
      violated += other.violated;
      suspected += other.suspected;
      compliant += other.compliant;
      scopeUnknown += other.scopeUnknown;
      undetermined += other.undetermined;
      notApplicable += other.notApplicable;
    }
  }

  /** One row of a table. */
  public static final class Row {
    private long violated;
    private long suspected;
    private long compliant;
    private long scopeUnknown;
    private long undetermined;
    private long notApplicable;
    private long firms;
    private long firmsWithViolations;
    private long firmsWithUndetermined;

    Row() {}

    /**
     * A row that was kept elsewhere.
     *
     * @param firms firms, those with violations, and those with undetermined findings
     * @param findings violated, of these only suspected, compliant, without a breach while the
     *     scope is unknown, undetermined, and not applicable
     */
    public Row(long[] firms, long[] findings) {
      this.firms = firms[0];
      this.firmsWithViolations = firms[1];
      this.firmsWithUndetermined = firms[2];
      int next = 0;
      this.violated = findings[next++];
      this.suspected = findings[next++];
      this.compliant = findings[next++];
      this.scopeUnknown = findings[next++];
      this.undetermined = findings[next++];
      this.notApplicable = findings[next];
    }

    /** Takes in what was counted of one firm. */
    private void add(Tally firm) {
      firms++;
      firmsWithViolations += firm.violated > 0 ? 1 : 0;
      firmsWithUndetermined += firm.undetermined > 0 ? 1 : 0;
      violated += firm.violated;
      suspected += firm.suspected;
      compliant += firm.compliant;
      scopeUnknown += firm.scopeUnknown;
      undetermined += firm.undetermined;
      notApplicable += firm.notApplicable;
    }

    private void add(Row other) {
      firms += other.firms;
      firmsWithViolations += other.firmsWithViolations;
      firmsWithUndetermined += other.firmsWithUndetermined;
      violated += other.violated;
      suspected += other.suspected;
      compliant += other.compliant;
      scopeUnknown += other.scopeUnknown;
      undetermined += other.undetermined;
      notApplicable += other.notApplicable;
    }

    /** Firms that have any finding here. */
    public long firms() {
      return firms;
    }

    public long firmsWithViolations() {
      return firmsWithViolations;
    }

    public long firmsWithUndetermined() {
      return firmsWithUndetermined;
    }

    /** Findings without a breach, while it is not known whether the provision applies. */
    public long scopeUnknown() {
      return scopeUnknown;
    }

    /** Violations that rest on what was only declared (涉嫌); they are among those violated. */
    public long suspected() {
      return suspected;
    }

    /** Violations whose every fact is verified. */
    public long established() {
      return violated - suspected;
    }

    /** Findings with this verdict; compliant where the provision applies. */
    public long of(Verdict verdict) {
      return switch (verdict) {
        case VIOLATED -> violated;
        case COMPLIANT -> compliant;
        case UNDETERMINED -> undetermined;
        case NOT_APPLICABLE -> notApplicable;
      };
    }

    /** How many of the findings that settle a provision which applies are violations. */
    public double share() {
      long violated = of(Verdict.VIOLATED);
      long settled = violated + of(Verdict.COMPLIANT);
      return settled == 0 ? 0 : (double) violated / settled;
    }

    /** How many of the findings of provisions that apply, or may apply, cannot be judged. */
    public double unknownShare() {
      long judged = violated + compliant + scopeUnknown;
      return undetermined == 0 ? 0 : (double) undetermined / (undetermined + judged);
    }

    /** Findings with any verdict. */
    public long findings() {
      return violated + compliant + scopeUnknown + undetermined + notApplicable;
    }
  }
}
