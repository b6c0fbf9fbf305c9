package org.redline.web.overview;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import javax.sql.DataSource;
import org.redline.batch.Counts;
import org.redline.batch.Counts.Row;
import org.redline.batch.Counts.Table;
import org.redline.memory.Verdict;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SimplePropertySqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the runs found: written while they run, and their sums at the end. */
@Component
class RunResults {
  private static final String TOTAL = "total";

  private final JdbcClient jdbc;
  private final NamedParameterJdbcTemplate batches;
  private final Clock clock;

  RunResults(JdbcClient jdbc, DataSource source, Clock clock) {
    this.jdbc = jdbc;
    this.batches = new NamedParameterJdbcTemplate(source);
    this.clock = clock;
  }

  /**
   * Keeps what was found at some firms, and notes that the run goes on.
   *
   * @throws Ended when somebody has ended the run; then nothing is kept
   */
  @Transactional
  public void add(Run run, Portion portion) {
    int going =
        jdbc.sql(
                """
                update audit_run set done = done + :done, failed = failed + :failed, beat_at = :now
                where id = :id and state = :running""")
            .param("done", portion.firms.size())
            .param("failed", portion.failed)
            .param("now", OffsetDateTime.now(clock))
            .param("id", run.id())
            .param("running", RunState.RUNNING.name())
            .update();
    if (going == 0) {
      throw new Ended();
    }
    batches.batchUpdate(
        """
        insert into audit_run_firm (run, firm, name, region, sector, profile_version, verdicts,
          problem, violated, suspected, undetermined, compliant, scope_unknown, not_applicable)
        values (:run, :firm, :name, :region, :sector, :profileVersion, :verdicts, :problem,
          :violated, :suspected, :undetermined, :compliant, :scopeUnknown, :notApplicable)""",
        sources(portion.firms));
    batches.batchUpdate(
        """
        insert into audit_run_violation (run, firm, provision, kind, subject, suspected)
        values (:run, :firm, :provision, :kind, :subject, :suspected)""",
        sources(portion.violations));
  }

  private static SqlParameterSource[] sources(List<?> rows) {
    return rows.stream()
        .map(SimplePropertySqlParameterSource::new)
        .toArray(SqlParameterSource[]::new);
  }

  /** Keeps the sums of a run. */
  @Transactional
  public void sum(Run run, Counts counts) {
    add(run, TOTAL, "", counts.all());
    tables(counts).forEach((table, rows) -> rows.forEach((k, r) -> add(run, table.code(), k, r)));
  }

  private static Map<Table, SortedMap<String, Row>> tables(Counts counts) {
    Map<Table, SortedMap<String, Row>> tables = new EnumMap<>(Table.class);
    tables.put(Table.RULEBOOKS, counts.rulebooks());
    tables.put(Table.SECTORS, counts.sectors());
    tables.put(Table.REGIONS, counts.counties());
    tables.put(Table.PROVISIONS, counts.provisions());
    return tables;
  }

  private void add(Run run, String dimension, String name, Row row) {
    jdbc.sql(
            """
            insert into audit_run_count (run, dimension, name, firms, firms_with_violations,
              firms_with_undetermined, violated, suspected, compliant, scope_unknown, undetermined,
              not_applicable)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            run.id(),
            dimension,
            name,
            row.firms(),
            row.firmsWithViolations(),
            row.firmsWithUndetermined(),
            row.of(Verdict.VIOLATED),
            row.suspected(),
            row.of(Verdict.COMPLIANT),
            row.scopeUnknown(),
            row.of(Verdict.UNDETERMINED),
            row.of(Verdict.NOT_APPLICABLE))
        .update();
  }

  /** The sums of a run; empty where it has none, because it did not come so far. */
  @Transactional(readOnly = true)
  public Optional<Counts> sums(Run run) {
    Map<String, Map<String, Row>> kept = new HashMap<>();
    jdbc.sql("select * from audit_run_count where run = :run")
        .param("run", run.id())
        .query(
            row -> {
              kept.computeIfAbsent(row.getString("dimension"), k -> new HashMap<>())
                  .put(row.getString("name"), row(row));
            });
    Row total = kept.getOrDefault(TOTAL, Map.of()).get("");
    if (total == null) {
      return Optional.empty();
    }
    Map<Table, Map<String, Row>> tables = new EnumMap<>(Table.class);
    for (Table table : Table.values()) {
      tables.put(table, kept.getOrDefault(table.code(), Map.of()));
    }
    Counts counts = new Counts();
    counts.add(total, tables);
    return Optional.of(counts);
  }

  private static Row row(java.sql.ResultSet row) throws java.sql.SQLException {
    return new Row(
        new long[] {
          row.getLong("firms"),
          row.getLong("firms_with_violations"),
          row.getLong("firms_with_undetermined")
        },
        new long[] {
          row.getLong("violated"),
          row.getLong("suspected"),
          row.getLong("compliant"),
          row.getLong("scope_unknown"),
          row.getLong("undetermined"),
          row.getLong("not_applicable")
        });
  }

  /** Somebody has ended the run. */
  static final class Ended extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
