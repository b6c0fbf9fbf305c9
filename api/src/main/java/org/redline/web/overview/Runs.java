package org.redline.web.overview;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.redline.rulebook.RuleSet;
import org.redline.web.inspection.EngineVersion;
import org.redline.web.journal.Journal;
import org.redline.web.users.Region;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The audits of all firms, those that run and those that were. */
@Component
class Runs {
  /** A run that said nothing for this long is over: its process was ended. */
  static final Duration SILENCE = Duration.ofMinutes(1);

  private static final String SELECT =
      """
      select id, region, as_of, rules_digest, engine, state, started_by, started_at, beat_at,
        ended_at, firms, done, failed from audit_run
      """;

  private final JdbcClient jdbc;
  private final Journal journal;
  private final EngineVersion engine;
  private final Clock clock;

  Runs(JdbcClient jdbc, Journal journal, EngineVersion engine, Clock clock) {
    this.jdbc = jdbc;
    this.journal = journal;
    this.engine = engine;
    this.clock = clock;
  }

  /**
   * Notes that a run begins.
   *
   * @throws Busy when there is one of this region
   */
  @Transactional
  public Run start(Region region, LocalDate asOf, RuleSet rules, int firms, String by) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    try {
      jdbc.sql(
              """
              insert into audit_run (region, as_of, rules_digest, engine, provisions, state,
                held_region, started_by, started_at, beat_at, firms, done, failed)
              values (:region, :asOf, :digest, :engine, :provisions, :state, :region, :startedBy,
                :now, :now, :firms, 0, 0)""")
          .param("region", region.code())
          .param("asOf", asOf)
          .param("digest", rules.digest())
          .param("engine", engine.text())
          .param("provisions", String.join("\n", Examination.provisions(rules)))
          .param("state", RunState.RUNNING.name())
          .param("startedBy", by)
          .param("now", now())
          .param("firms", firms)
          .update(key, "id");
    } catch (DuplicateKeyException e) {
      throw new Busy(region);
    }
    long id = Objects.requireNonNull(key.getKey()).longValue();
    journal.add(by, "overview.start", region.code(), "run " + id + " as of " + asOf);
    return find(id).orElseThrow();
  }

  /** Ends a run that still runs; one that does not stays as it is. */
  @Transactional
  public void end(Run run, RunState state, String by) {
    int changed =
        jdbc.sql(
                """
                update audit_run set state = :state, held_region = null, ended_at = :now
                where id = :id and state = :running""")
            .param("state", state.name())
            .param("now", now())
            .param("id", run.id())
            .param("running", RunState.RUNNING.name())
            .update();
    if (changed == 1) {
      journal.add(by, "overview." + state.code(), run.region(), "run " + run.id());
    }
  }

  /** Notes which runs were interrupted: those that have said nothing since a moment. */
  @Transactional
  public void settle(OffsetDateTime since) {
    jdbc.sql(SELECT + "where state = :running and beat_at < :since")
        .param("running", RunState.RUNNING.name())
        .param("since", since)
        .query(Run.class)
        .list()
        .forEach(run -> end(run, RunState.INTERRUPTED, "system"));
  }

  /** Notes which runs were interrupted. */
  @Transactional
  public void settle() {
    settle(now().minus(SILENCE));
  }

  /** A run within a region by its id; one outside might as well not be there. */
  @Transactional(readOnly = true)
  public Optional<Run> find(Region within, long id) {
    return find(id).filter(run -> within.contains(run.region()));
  }

  private Optional<Run> find(long id) {
    return jdbc.sql(SELECT + "where id = :id").param("id", id).query(Run.class).optional();
  }

  /** Runs within a region, the latest first. */
  @Transactional(readOnly = true)
  public List<Run> list(Region within, int most) {
    return jdbc.sql(
            SELECT + "where :prefix = '' or region like :region order by id desc limit :most")
        .param("prefix", within.prefix())
        .param("region", within.prefix() + "%")
        .param("most", most)
        .query(Run.class)
        .list();
  }

  /** Ids of the provisions of a run, in the order of its lines of verdicts. */
  @Transactional(readOnly = true)
  public List<String> provisions(Run run) {
    return jdbc.sql("select provisions from audit_run where id = :id")
        .param("id", run.id())
        .query(String.class)
        .single()
        .lines()
        .toList();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }

  /** There is a run of this region already. */
  static final class Busy extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Busy(Region region) {
      super(region.code());
    }
  }
}
