package org.redline.web.overview;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.redline.batch.Counts;
import org.redline.batch.Counts.Table;
import org.redline.web.users.Region;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The firms of a run, and the findings that are violated. */
@Component
class RunFirms {
  private static final int COUNTY_FROM = 4;

  private final JdbcClient jdbc;
  private final Runs runs;

  RunFirms(JdbcClient jdbc, Runs runs) {
    this.jdbc = jdbc;
    this.runs = runs;
  }

  /** Where letters stand in a line of verdicts. */
  private record Range(int from, int length) {}

  /** The firms of a cell, those first that have most. */
  @Transactional(readOnly = true)
  public List<CellFirm> of(Run run, Cell cell, int skipped, int most) {
    Range range = range(runs.provisions(run), cell);
    String sector = cell.table() == Table.SECTORS ? cell.key() : "";
    String region = cell.table() == Table.REGIONS ? cell.key() : "";
    boolean unknown = region.equals(Counts.UNKNOWN);
    String without = VerdictLine.without(cell.outcome());
    return jdbc.sql(
            """
            select * from (
              select firm, name, region, sector, profile_version,
                length(replace(translate(
                  substring(verdicts, cast(:from as int), cast(:length as int)),
                  cast(:without as varchar), cast(:blanks as varchar)), ' ', '')) as hits
              from audit_run_firm
              where run = :run and (:sector = '' or coalesce(sector, :unknown) = :sector)
                and (:region = '' or region like :region)
                and (:noRegion = 0 or region is null or length(region) < :countyFrom)) found
            where hits > 0 order by hits desc, firm limit :most offset :skipped""")
        .param("from", range.from())
        .param("length", range.length())
        .param("without", without)
        .param("blanks", " ".repeat(without.length()))
        .param("run", run.id())
        .param("sector", sector)
        .param("unknown", Counts.UNKNOWN)
        .param("region", unknown || region.isEmpty() ? "" : prefix(region) + "%")
        .param("noRegion", unknown ? 1 : 0)
        .param("countyFrom", COUNTY_FROM)
        .param("most", most)
        .param("skipped", skipped)
        .query(CellFirm.class)
        .list();
  }

  /** A city stands for its counties. */
  private static String prefix(String region) {
    return region.matches("[0-9]{6}") ? new Region(region).prefix() : region.replace("%", "");
  }

  private static Range range(List<String> provisions, Cell cell) {
    String rulebook = cell.key() + "/";
    int[] places =
        IntStream.range(0, provisions.size())
            .filter(
                i ->
                    switch (cell.table()) {
                      case RULEBOOKS -> provisions.get(i).startsWith(rulebook);
                      case PROVISIONS -> provisions.get(i).equals(cell.key());
                      case SECTORS, REGIONS -> true;
                    })
            .toArray();
    return places.length == 0 ? new Range(1, 0) : new Range(places[0] + 1, places.length);
  }

  /** A firm of a run. */
  @Transactional(readOnly = true)
  public Optional<RunFirm> find(Run run, String firm) {
    return jdbc.sql("select * from audit_run_firm where run = :run and firm = :firm")
        .param("run", run.id())
        .param("firm", firm)
        .query(RunFirm.class)
        .optional();
  }

  /** The firms that could not be audited. */
  @Transactional(readOnly = true)
  public List<RunFirm> failed(Run run, int most) {
    return jdbc.sql(
            """
            select * from audit_run_firm where run = :run and problem is not null
            order by firm limit :most""")
        .param("run", run.id())
        .param("most", most)
        .query(RunFirm.class)
        .list();
  }

  /** The next firms of a run behind the one with an id. */
  @Transactional(readOnly = true)
  public List<RunFirm> after(Run run, String firm, int most) {
    return jdbc.sql(
            """
            select * from audit_run_firm where run = :run and firm > :firm
            order by firm limit :most""")
        .param("run", run.id())
        .param("firm", firm)
        .param("most", most)
        .query(RunFirm.class)
        .list();
  }

  /** The firms of a run from one to another. */
  @Transactional(readOnly = true)
  public List<RunFirm> between(Run run, String first, String last) {
    return jdbc.sql(
            "select * from audit_run_firm where run = :run and firm >= :first and firm <= :last")
        .param("run", run.id())
        .param("first", first)
        .param("last", last)
        .query(RunFirm.class)
        .list();
  }

  /** The violated findings of a firm. */
  @Transactional(readOnly = true)
  public List<RunViolation> violations(Run run, String firm) {
    return jdbc.sql(
            """
            select * from audit_run_violation where run = :run and firm = :firm
            order by provision, subject, id""")
        .param("run", run.id())
        .param("firm", firm)
        .query(RunViolation.class)
        .list();
  }

  /** The violated findings of the firms from one to another, by firm. */
  @Transactional(readOnly = true)
  public List<RunViolation> violations(Run run, String first, String last) {
    return jdbc.sql(
            """
            select * from audit_run_violation where run = :run and firm >= :first and firm <= :last
            order by firm, provision, subject, id""")
        .param("run", run.id())
        .param("first", first)
        .param("last", last)
        .query(RunViolation.class)
        .list();
  }
}
