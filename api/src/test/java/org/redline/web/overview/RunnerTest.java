package org.redline.web.overview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redline.audit.AuditReport;
import org.redline.audit.Finding;
import org.redline.batch.Counts;
import org.redline.batch.Counts.Table;
import org.redline.batch.SummaryParts;
import org.redline.facts.Sector;
import org.redline.profile.ProfileReader;
import org.redline.web.Databases;
import org.redline.web.Storage;
import org.redline.web.users.Region;
import org.springframework.jdbc.core.simple.JdbcClient;

class RunnerTest {
  private static final int FIRMS = 40;

  @ParameterizedTest
  @EnumSource
  void a_run_finds_what_an_audit_of_each_firm_finds(Databases database) {
    try (ManyFirms many = new ManyFirms(database, FIRMS)) {
      List<AuditReport> reports = ManyFirms.lines(FIRMS).stream().map(RunnerTest::report).toList();
      Run run = many.audited();

      assertThat(run.state()).isEqualTo(RunState.FINISHED);
      assertThat(List.of(run.firms(), run.done(), run.failed())).containsExactly(FIRMS, FIRMS, 0);
      assertThat(run.rulesDigest()).isEqualTo(ManyFirms.RULES.rules().digest());
      Counts counted = new Counts();
      reports.forEach(counted::add);
      Counts kept = many.get(RunResults.class).sums(run).orElseThrow();
      assertThat(texts(kept)).isEqualTo(texts(counted));
      assertThat(kept.all().suspected()).isPositive();
      assertThat(violations(many)).isEqualTo(kept.all().established() + kept.all().suspected());

      Map<Cell, Map<String, Integer>> cells = cells(reports);
      cells.forEach(
          (cell, expected) -> {
            Map<String, Integer> found = new TreeMap<>();
            many.get(RunFirms.class)
                .of(run, cell, 0, FIRMS + 1)
                .forEach(firm -> found.put(firm.firm(), firm.hits()));
            assertThat(found).as("%s", cell).isEqualTo(expected);
          });
      assertThat(cells).hasSizeGreaterThan(500);
    }
  }

  @ParameterizedTest
  @EnumSource
  void one_runs_at_a_time_and_can_be_cancelled(Databases database) {
    try (ManyFirms many = new ManyFirms(database, FIRMS)) {
      Courtesy courtesy = many.get(Courtesy.class);
      courtesy.begin();
      Runner runner = many.get(Runner.class);
      Run run = runner.start(ManyFirms.EVERYWHERE, ManyFirms.DAY, ManyFirms.AUDITOR);

      assertThatThrownBy(() -> many.audited()).isInstanceOf(Runs.Busy.class);
      runner.cancel(run, ManyFirms.AUDITOR);
      courtesy.end();
      Run ended = many.ended(run);
      assertThat(ended.state()).isEqualTo(RunState.CANCELLED);
      assertThat(ended.endedAt()).isNotNull();
      assertThat(ended.done()).isLessThan(FIRMS);
      assertThat(many.get(RunResults.class).sums(ended).orElseThrow().all().firms())
          .isEqualTo(ended.done());
      assertThat(many.audited().state()).isEqualTo(RunState.FINISHED);
      runner.cancel(run, ManyFirms.AUDITOR);
      assertThat(acts(many))
          .containsExactly(
              "overview.start", "overview.cancelled", "overview.start", "overview.finished");
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_says_nothing_any_more_is_interrupted_and_frees_its_region(Databases database) {
    try (ManyFirms many = new ManyFirms(database, 1)) {
      Runs runs = many.get(Runs.class);
      Run run = runs.start(ManyFirms.EVERYWHERE, ManyFirms.DAY, ManyFirms.RULES.rules(), 1, "wang");
      runs.settle();
      assertThat(many.now(run).running()).isTrue();

      beat(many, Storage.NOW.minus(Runs.SILENCE).minusSeconds(1).atOffset(ZoneOffset.UTC));
      assertThat(many.audited().state()).isEqualTo(RunState.FINISHED);
      assertThat(many.now(run).state()).isEqualTo(RunState.INTERRUPTED);
      assertThatThrownBy(() -> many.get(RunResults.class).add(run, new Portion()))
          .isInstanceOf(RunResults.Ended.class);
    }
  }

  @ParameterizedTest
  @EnumSource
  void an_application_that_ends_says_that_its_runs_are_interrupted(Databases database) {
    try (ManyFirms many = new ManyFirms(database, FIRMS)) {
      many.get(Courtesy.class).begin();
      Runner runner = many.get(Runner.class);
      Run run = runner.start(ManyFirms.EVERYWHERE, ManyFirms.DAY, ManyFirms.AUDITOR);
      runner.close();

      assertThat(many.ended(run).state()).isEqualTo(RunState.INTERRUPTED);
    }
  }

  @ParameterizedTest
  @EnumSource
  void only_the_region_is_audited_and_seen_and_a_broken_profile_stops_no_other(Databases database) {
    try (ManyFirms many = new ManyFirms(database, FIRMS)) {
      JdbcClient jdbc = many.get(JdbcClient.class);
      String some = "select id from firm order by id limit 5";
      jdbc.sql("update firm set region = null").update();
      jdbc.sql("update firm set region = '420606' where id in (" + some + ")").update();
      String first = jdbc.sql(some).query(String.class).list().get(0);
      jdbc.sql("update profile set content = '{' where firm = :firm").param("firm", first).update();
      Region city = new Region("420600");
      Run run = many.ended(many.get(Runner.class).start(city, ManyFirms.DAY, ManyFirms.AUDITOR));

      assertThat(List.of(run.firms(), run.done(), run.failed())).containsExactly(5, 5, 1);
      assertThat(many.get(RunFirms.class).failed(run, 9))
          .singleElement()
          .satisfies(firm -> assertThat(firm.firm()).isEqualTo(first))
          .satisfies(firm -> assertThat(firm.problem()).isNotBlank());
      Runs runs = many.get(Runs.class);
      assertThat(runs.list(new Region("420000"), 9)).containsExactly(run);
      assertThat(runs.list(new Region("420606"), 9)).isEmpty();
      assertThat(runs.find(new Region("420606"), run.id())).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void two_runs_tell_what_got_better_and_worse(Databases database) {
    try (ManyFirms many = new ManyFirms(database, FIRMS)) {
      Run before = many.audited();
      JdbcClient jdbc = many.get(JdbcClient.class);
      String line = lineWith(many, before, Outcome.SUSPECTED);
      int place = place(line, Outcome.SUSPECTED);
      Run after = many.audited();
      assertThat(many.get(Comparisons.class).of(before, after).provisions()).isEmpty();
      String clear = line.substring(0, place) + "-" + line.substring(place + 1);
      jdbc.sql("update audit_run_firm set verdicts = :clear where run = :run and verdicts = :line")
          .param("clear", clear)
          .param("run", after.id())
          .param("line", line)
          .update();
      jdbc.sql("delete from audit_run_violation where run = :run")
          .param("run", before.id())
          .update();
      jdbc.sql(
              """
              delete from audit_run_firm where run = :run and verdicts <> :line and firm in
                (select max(firm) from audit_run_firm where verdicts <> :line)""")
          .param("run", before.id())
          .param("line", line)
          .update();

      Comparison comparison = many.get(Comparisons.class).of(before, after);
      assertThat(comparison.firms()).isEqualTo(FIRMS - 1);
      assertThat(comparison.freshFirms()).isEqualTo(1);
      assertThat(comparison.of(Comparison.Change.BETTER)).isEqualTo(1);
      assertThat(many.get(Comparisons.class).of(after, before).of(Comparison.Change.WORSE))
          .isEqualTo(1);
      String provision = ManyFirms.RULES.rules().provisions().get(place).id();
      assertThat(comparison.provisions())
          .containsExactly(Map.entry(provision, Map.of(Comparison.Change.BETTER, 1)));
    }
  }

  private static String lineWith(ManyFirms many, Run run, Outcome outcome) {
    return many.get(RunFirms.class).after(run, "", FIRMS).stream()
        .map(RunFirm::verdicts)
        .filter(line -> place(line, outcome) >= 0)
        .findFirst()
        .orElseThrow();
  }

  private static int place(String line, Outcome outcome) {
    for (int i = 0; i < line.length(); i++) {
      if (VerdictLine.outcomes(line.charAt(i)).contains(outcome)) {
        return i;
      }
    }
    return -1;
  }

  private static AuditReport report(String line) {
    ProfileReader reader = new ProfileReader(ManyFirms.RULES.rules().vocabulary());
    return ManyFirms.RULES
        .auditor()
        .audit(reader.read("p.json", line.getBytes(UTF_8)).unit(ManyFirms.DAY), ManyFirms.DAY);
  }

  /** Every cell, with the firms in it and how many provisions put them there. */
  private static Map<Cell, Map<String, Integer>> cells(List<AuditReport> reports) {
    Map<Cell, Map<String, Map<String, Boolean>>> found = new HashMap<>();
    for (AuditReport report : reports) {
      Sector sector = report.unit().mainSector();
      String region = String.valueOf(report.unit().regionCode());
      for (Finding finding : report.findings()) {
        Outcome outcome = Outcome.of(finding);
        String provision = finding.provision().id();
        for (Cell cell :
            List.of(
                new Cell(Table.RULEBOOKS, finding.provision().rulebook(), outcome),
                new Cell(Table.PROVISIONS, provision, outcome),
                new Cell(Table.SECTORS, sector == null ? "unknown" : sector.code(), outcome),
                new Cell(Table.REGIONS, region.length() < 4 ? "unknown" : region, outcome))) {
          found
              .computeIfAbsent(cell, c -> new HashMap<>())
              .computeIfAbsent(String.valueOf(report.unit().id()), f -> new HashMap<>())
              .put(provision, true);
        }
      }
    }
    Map<Cell, Map<String, Integer>> cells = new HashMap<>();
    found.forEach(
        (cell, firms) ->
            firms.forEach(
                (firm, provisions) ->
                    cells
                        .computeIfAbsent(cell, c -> new TreeMap<>())
                        .put(firm, provisions.size())));
    return cells;
  }

  private static Map<String, String> texts(Counts counts) {
    Map<String, String> texts = new TreeMap<>();
    texts.put("all", text(counts.all()));
    counts.rulebooks().forEach((key, row) -> texts.put("rulebook " + key, text(row)));
    counts.sectors().forEach((key, row) -> texts.put("sector " + key, text(row)));
    counts.counties().forEach((key, row) -> texts.put("region " + key, text(row)));
    counts.provisions().forEach((key, row) -> texts.put("provision " + key, text(row)));
    return texts;
  }

  private static String text(Counts.Row row) {
    return row.firms()
        + " "
        + row.firmsWithViolations()
        + " "
        + row.firmsWithUndetermined()
        + " "
        + SummaryParts.parts(row);
  }

  private static long violations(ManyFirms many) {
    return many.get(JdbcClient.class)
        .sql("select count(*) from audit_run_violation")
        .query(Long.class)
        .single();
  }

  private static void beat(ManyFirms many, OffsetDateTime at) {
    many.get(JdbcClient.class).sql("update audit_run set beat_at = :at").param("at", at).update();
  }

  private static List<String> acts(ManyFirms many) {
    return many.get(JdbcClient.class)
        .sql("select act from journal where act like 'overview%' order by number")
        .query(String.class)
        .list();
  }
}
