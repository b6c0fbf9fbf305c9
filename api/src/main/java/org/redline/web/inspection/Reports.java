package org.redline.web.inspection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.redline.audit.AuditReport;
import org.redline.audit.Auditor;
import org.redline.memory.Verdict;
import org.redline.profile.ProfileReader;
import org.redline.report.JsonReport;
import org.redline.rulebook.RuleSet;
import org.redline.text.Language;
import org.redline.vocabulary.Vocabulary;
import org.redline.web.firms.StoredProfile;
import org.redline.web.journal.Journal;
import org.redline.web.rules.RulesInForce;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Audits stored profiles and keeps the reports. */
@Component
public class Reports {
  /** Everything but the bytes, which are many. */
  private static final String SELECT =
      """
      select id, firm, profile_version, as_of, rules_digest, engine, violated, undetermined,
        compliant, made_at from report
      """;

  private final JdbcClient jdbc;
  private final Journal journal;
  private final RulesInForce rules;
  private final Clock clock;
  private final EngineVersion engine;
  private final ProfileReader reader = new ProfileReader(Vocabulary.ofEnterprise());

  Reports(JdbcClient jdbc, Journal journal, RulesInForce rules, Clock clock, EngineVersion engine) {
    this.jdbc = jdbc;
    this.journal = journal;
    this.rules = rules;
    this.clock = clock;
    this.engine = engine;
  }

  /** Audits a profile on a day by the rules in force; the report is kept, if it is not yet. */
  @Transactional
  public Audited audit(StoredProfile profile, LocalDate asOf) {
    Auditor auditor = rules.auditor();
    AuditReport report = report(profile, asOf, auditor);
    Optional<StoredReport> before = find(profile, report);
    StoredReport kept = before.orElseGet(() -> keep(profile, report, auditor.rules()));
    return new Audited(report, auditor.rules(), kept, before.isPresent());
  }

  /** The same for somebody who asked for the report of that day to be kept; the journal tells. */
  @Transactional
  public Audited keep(StoredProfile profile, LocalDate asOf, String by) {
    Audited audited = audit(profile, asOf);
    if (!audited.known()) {
      String detail = "report " + audited.kept().id() + " as of " + asOf;
      journal.add(by, "report.keep", profile.firm(), detail);
    }
    return audited;
  }

  /** The same, but a report that is not kept yet is only shown. */
  @Transactional(readOnly = true)
  public Audited look(StoredProfile profile, LocalDate asOf) {
    Auditor auditor = rules.auditor();
    AuditReport report = report(profile, asOf, auditor);
    Optional<StoredReport> before = find(profile, report);
    StoredReport stored = before.orElseGet(() -> unkept(profile, report));
    return new Audited(report, auditor.rules(), stored, before.isPresent());
  }

  private StoredReport unkept(StoredProfile profile, AuditReport report) {
    return new StoredReport(
        StoredReport.UNKEPT,
        profile.firm(),
        profile.version(),
        report.asOf(),
        report.rulesDigest(),
        engine.text(),
        count(report, Verdict.VIOLATED),
        count(report, Verdict.UNDETERMINED),
        count(report, Verdict.COMPLIANT),
        OffsetDateTime.now(clock));
  }

  private static int count(AuditReport report, Verdict verdict) {
    return report.summary().getOrDefault(verdict, 0);
  }

  /** What {@code auditor} says of a profile on a day; nothing is kept. */
  AuditReport report(StoredProfile profile, LocalDate asOf, Auditor auditor) {
    byte[] content = profile.content().getBytes(UTF_8);
    return auditor.audit(reader.read("profile.json", content).unit(asOf), asOf);
  }

  /** Of two that make the same report at once, one keeps it, and both have it. */
  private StoredReport keep(StoredProfile profile, AuditReport report, RuleSet by) {
    byte[] json = new JsonReport(by, Language.ZH).utf8(List.of(report));
    jdbc.sql(
            """
            insert into report (firm, profile_version, as_of, rules_digest, engine, content, violated,
              undetermined, compliant, made_at)
            values (:firm, :version, :asOf, :digest, :engine, :content, :violated, :undetermined,
              :compliant, :madeAt)
            on conflict do nothing""")
        .param("firm", profile.firm())
        .param("version", profile.version())
        .param("asOf", report.asOf())
        .param("digest", report.rulesDigest())
        .param("engine", engine.text())
        .param("content", json)
        .param("violated", count(report, Verdict.VIOLATED))
        .param("undetermined", count(report, Verdict.UNDETERMINED))
        .param("compliant", count(report, Verdict.COMPLIANT))
        .param("madeAt", OffsetDateTime.now(clock))
        .update();
    return find(profile, report).orElseThrow();
  }

  private Optional<StoredReport> find(StoredProfile profile, AuditReport report) {
    return jdbc.sql(
            SELECT
                + """
                 where firm = :firm and profile_version = :version and as_of = :asOf
                   and rules_digest = :digest and engine = :engine""")
        .param("firm", profile.firm())
        .param("version", profile.version())
        .param("asOf", report.asOf())
        .param("digest", report.rulesDigest())
        .param("engine", engine.text())
        .query(StoredReport.class)
        .optional();
  }

  /** Reports of a firm, the latest first. */
  @Transactional(readOnly = true)
  public List<StoredReport> list(String firm, int most) {
    return jdbc.sql(SELECT + "where firm = :firm order by made_at desc, id desc limit :most")
        .param("firm", firm)
        .param("most", most)
        .query(StoredReport.class)
        .list();
  }

  /** How many reports of a firm there are. */
  @Transactional(readOnly = true)
  public int count(String firm) {
    return jdbc.sql("select count(*) from report where firm = :firm")
        .param("firm", firm)
        .query(Integer.class)
        .single();
  }

  /** A report of a firm. */
  @Transactional(readOnly = true)
  public Optional<StoredReport> find(String firm, long id) {
    return jdbc.sql(SELECT + "where id = :id and firm = :firm")
        .param("id", id)
        .param("firm", firm)
        .query(StoredReport.class)
        .optional();
  }

  /**
   * The report of the firm that came before another: the latest on an earlier version of its
   * profile, else that of an earlier day, else by earlier rules; never one of a later day.
   */
  @Transactional(readOnly = true)
  public Optional<StoredReport> before(StoredReport report) {
    return jdbc.sql(
            SELECT
                + """
                where firm = :firm and as_of <= :asOf and (profile_version < :version
                  or profile_version = :version and (as_of < :asOf or id < :id))
                order by case when profile_version < :version then 0 else 1 end, as_of desc, id desc
                limit 1""")
        .param("id", report.id())
        .param("firm", report.firm())
        .param("asOf", report.asOf())
        .param("version", report.profileVersion())
        .query(StoredReport.class)
        .optional();
  }

  /** The bytes of a report of a firm, as they were when it was made. */
  @Transactional(readOnly = true)
  public Optional<byte[]> content(String firm, long id) {
    return jdbc.sql("select content from report where id = :id and firm = :firm")
        .param("id", id)
        .param("firm", firm)
        .query((row, n) -> row.getBytes("content"))
        .optional();
  }

  /**
   * A report just made, and as it is kept.
   *
   * @param kept what is known of it; not kept if it was only looked at
   * @param rules the rules by which it was made
   * @param known whether it was kept before
   */
  public record Audited(AuditReport report, RuleSet rules, StoredReport kept, boolean known) {}
}
