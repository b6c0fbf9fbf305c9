package org.redline.web.enforcement;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redline.facts.Enterprise;
import org.redline.profile.ProfileReader;
import org.redline.text.Bilingual;
import org.redline.vocabulary.Vocabulary;
import org.redline.web.documents.Officer;
import org.redline.web.firms.Firm;
import org.redline.web.firms.Firms;
import org.redline.web.users.Region;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;

/** Case files as they are stored; steps are added and never changed, but by their approval. */
@Component
public class CaseFiles {
  private static final TypeReference<List<Officer>> OFFICERS = new TypeReference<>() {};
  private static final TypeReference<Map<String, String>> DATA = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final Firms firms;
  private final Clock clock;
  private final ProfileReader reader = new ProfileReader(Vocabulary.ofEnterprise());

  CaseFiles(JdbcClient jdbc, Firms firms, Clock clock) {
    this.jdbc = jdbc;
    this.firms = firms;
    this.clock = clock;
  }

  /** Opens a file for a firm from a report. */
  @Transactional
  long open(String firm, long report, String by) {
    jdbc.sql(
            """
            insert into case_file (firm, report, opened_on, opened_by, version)
            values (:firm, :report, :openedOn, :openedBy, 0)""")
        .param("firm", firm)
        .param("report", report)
        .param("openedOn", LocalDate.now(clock))
        .param("openedBy", by)
        .update();
    return jdbc.sql("select max(id) from case_file where firm = :firm and opened_by = :openedBy")
        .param("firm", firm)
        .param("openedBy", by)
        .query(Long.class)
        .single();
  }

  @Transactional
  void add(long file, InspectedFinding finding) {
    jdbc.sql(
            """
            insert into inspected_finding (file, number, provision, subject, title_zh, title_en, evidence, outcome)
            values (:file, :number, :provision, :subject, :zh, :en, :evidence, :outcome)""")
        .param("file", file)
        .param("number", finding.number())
        .param("provision", finding.provision())
        .param("subject", finding.subject())
        .param("zh", finding.title().zh())
        .param("en", finding.title().en())
        .param("evidence", finding.evidence())
        .param("outcome", finding.outcome().name())
        .update();
  }

  /** The open file of a firm within a region, and every other, the latest first. */
  @Transactional(readOnly = true)
  public List<CaseFile> ofFirm(Region within, String firm) {
    return firms.find(within, firm).map(this::ofFirm).orElse(List.of());
  }

  /** The files of a firm, the latest first. */
  List<CaseFile> ofFirm(Firm firm) {
    return jdbc
        .sql("select id from case_file where firm = :firm order by id desc")
        .param("firm", firm.id())
        .query(Long.class)
        .list()
        .stream()
        .flatMap(id -> find(Region.ALL, id).stream())
        .toList();
  }

  /** The open files within a region, the oldest first. */
  @Transactional(readOnly = true)
  public List<CaseFile> open(Region within) {
    return jdbc
        .sql(
            """
            select f.id from case_file f join firm on firm.id = f.firm
            where f.closed_on is null and (:prefix = '' or firm.region like :region)
            order by f.id""")
        .param("prefix", within.prefix())
        .param("region", within.prefix() + "%")
        .query(Long.class)
        .list()
        .stream()
        .flatMap(id -> find(within, id).stream())
        .toList();
  }

  /** A file within a region; one outside might as well not be there. */
  @Transactional(readOnly = true)
  public Optional<CaseFile> find(Region within, long id) {
    return jdbc.sql("select * from case_file where id = :id")
        .param("id", id)
        .query((row, n) -> file(row, within))
        .optional()
        .flatMap(found -> found);
  }

  private Optional<CaseFile> file(ResultSet row, Region within) throws SQLException {
    long id = row.getLong("id");
    int version = row.getInt("version");
    long report = row.getLong("report");
    String by = row.getString("opened_by");
    LocalDate openedOn = row.getObject("opened_on", LocalDate.class);
    LocalDate closedOn = row.getObject("closed_on", LocalDate.class);
    return firms
        .find(within, row.getString("firm"))
        .map(
            firm -> {
              List<Step> steps = steps(id);
              Inspection inspection = inspection(id, report, steps);
              return new CaseFile(
                  id, version, firm, unit(firm), openedOn, by, closedOn, inspection, steps);
            });
  }

  private Enterprise unit(Firm firm) {
    String content = firms.profile(firm.id(), firm.version()).orElseThrow().content();
    return reader.read("profile.json", content.getBytes(UTF_8)).unit();
  }

  private Inspection inspection(long id, long report, List<Step> steps) {
    Step held =
        steps.stream().filter(step -> step.kind() == StepKind.INSPECT).findFirst().orElse(null);
    return new Inspection(
        report,
        held == null ? null : held.day(),
        held == null ? List.of() : held.officers(),
        findings(id));
  }

  private List<InspectedFinding> findings(long file) {
    return jdbc.sql("select * from inspected_finding where file = :file order by number")
        .param("file", file)
        .query(
            (row, n) ->
                new InspectedFinding(
                    row.getInt("number"),
                    row.getString("provision"),
                    row.getString("subject"),
                    new Bilingual(row.getString("title_zh"), row.getString("title_en")),
                    row.getString("evidence"),
                    InspectedFinding.Outcome.valueOf(row.getString("outcome")),
                    row.getString("note")))
        .list();
  }

  private List<Step> steps(long file) {
    return jdbc.sql("select * from case_step where file = :file order by number")
        .param("file", file)
        .query((row, n) -> step(row))
        .list();
  }

  private Step step(ResultSet row) throws SQLException {
    return new Step(
        row.getInt("number"),
        StepKind.valueOf(row.getString("kind")),
        row.getObject("taken_on", LocalDate.class),
        Facts.JSON.readValue(row.getString("officers"), OFFICERS),
        row.getString("about"),
        Facts.JSON.readValue(row.getString("data"), DATA),
        row.getString("taken_by"),
        row.getObject("taken_at", OffsetDateTime.class),
        Step.Approval.valueOf(row.getString("approval")),
        row.getString("approved_by"),
        here(row.getObject("approved_at", OffsetDateTime.class)));
  }

  /** One database gives the zone in which it was stored, the other its own: days are those here. */
  private @Nullable OffsetDateTime here(@Nullable OffsetDateTime at) {
    return at == null ? null : at.atZoneSameInstant(clock.getZone()).toOffsetDateTime();
  }

  /**
   * Takes hold of a file to change it, until the transaction ends.
   *
   * @throws Overtaken when somebody else has changed it since
   */
  @Transactional
  void change(CaseFile file, int expected) {
    if (file.version() != expected) {
      throw new Overtaken(file.id());
    }
    int changed =
        jdbc.sql(
                "update case_file set version = version + 1 where id = :id and version = :version and closed_on is null")
            .param("id", file.id())
            .param("version", expected)
            .update();
    if (changed == 0) {
      throw new Overtaken(file.id());
    }
  }

  @Transactional
  void add(long file, Step step) {
    jdbc.sql(
            """
            insert into case_step (file, number, kind, taken_on, officers, about, data, taken_by, taken_at, approval)
            values (:file, :number, :kind, :day, :officers, :about, :data, :takenBy, :takenAt, :approval)""")
        .param("file", file)
        .param("number", step.number())
        .param("kind", step.kind().name())
        .param("day", step.day())
        .param("officers", Facts.JSON.writeValueAsString(step.officers()))
        .param("about", step.about())
        .param("data", Facts.JSON.writeValueAsString(step.data()))
        .param("takenBy", step.by())
        .param("takenAt", step.at())
        .param("approval", step.approval().name())
        .update();
  }

  @Transactional
  void approve(long file, int step, Step.Approval approval, String by, @Nullable String about) {
    jdbc.sql(
            """
            update case_step set approval = :approval, approved_by = :approvedBy, approved_at = :approvedAt,
              about = coalesce(:about, about)
            where file = :file and number = :number""")
        .param("approval", approval.name())
        .param("approvedBy", by)
        .param("approvedAt", OffsetDateTime.now(clock))
        .param("about", about)
        .param("file", file)
        .param("number", step)
        .update();
  }

  @Transactional
  void saw(long file, int finding, Taking.Seen seen) {
    jdbc.sql(
            "update inspected_finding set outcome = :outcome, note = :note where file = :file and number = :number")
        .param("outcome", seen.outcome().name())
        .param("note", seen.note())
        .param("file", file)
        .param("number", finding)
        .update();
  }

  @Transactional
  void close(CaseFile file, LocalDate on) {
    jdbc.sql("update case_file set closed_on = :closedOn where id = :id")
        .param("closedOn", on)
        .param("id", file.id())
        .update();
    firms.release(file.firm().id(), file.id());
  }

  /** Somebody else has changed the file since, or closed it. */
  public static final class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Overtaken(long file) {
      super("file " + file + " was changed meanwhile");
    }
  }
}
