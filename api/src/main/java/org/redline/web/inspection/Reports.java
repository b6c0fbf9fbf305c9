package org.redline.web.inspection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redline.audit.AuditReport;
import org.redline.audit.Auditor;
import org.redline.memory.Verdict;
import org.redline.profile.ProfileReader;
import org.redline.report.JsonReport;
import org.redline.text.Language;
import org.redline.vocabulary.Vocabulary;
import org.redline.web.firms.StoredProfile;
import org.redline.web.rules.RulesInForce;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Audits stored profiles and keeps the reports. */
@Component
public class Reports {
  private final JdbcClient jdbc;
  private final RulesInForce rules;
  private final Clock clock;
  private final EngineVersion engine;
  private final ProfileReader reader = new ProfileReader(Vocabulary.ofEnterprise());

  Reports(JdbcClient jdbc, RulesInForce rules, Clock clock, EngineVersion engine) {
    this.jdbc = jdbc;
    this.rules = rules;
    this.clock = clock;
    this.engine = engine;
  }

  /** The audit of a profile on a day by the rules in force, not kept. */
  public AuditReport audit(StoredProfile profile, LocalDate asOf) {
    return audit(rules.auditor(), profile, asOf);
  }

  private AuditReport audit(Auditor auditor, StoredProfile profile, LocalDate asOf) {
    byte[] content = profile.content().getBytes(UTF_8);
    return auditor.audit(reader.read("profile.json", content).unit(asOf), asOf);
  }

  /** The kept report of a profile on a day by the rules in force; made now if there is none. */
  @Transactional
  public StoredReport of(StoredProfile profile, LocalDate asOf) {
    Auditor auditor = rules.auditor();
    return find(profile, asOf, auditor.rules().digest())
        .orElseGet(() -> make(auditor, profile, asOf));
  }

  private StoredReport make(Auditor auditor, StoredProfile profile, LocalDate asOf) {
    AuditReport report = audit(auditor, profile, asOf);
    String json = new JsonReport(auditor.rules(), Language.ZH).write(List.of(report));
    Map<Verdict, Integer> counts = report.summary();
    jdbc.sql(
            """
            insert into report (firm, profile_version, as_of, rules_digest, engine, content, violated,
              undetermined, compliant, made_at)
            values (:firm, :version, :asOf, :digest, :engine, :content, :violated, :undetermined,
              :compliant, :madeAt)""")
        .param("firm", profile.firm())
        .param("version", profile.version())
        .param("asOf", asOf)
        .param("digest", report.rulesDigest())
        .param("engine", engine.text())
        .param("content", json.getBytes(UTF_8))
        .param("violated", counts.getOrDefault(Verdict.VIOLATED, 0))
        .param("undetermined", counts.getOrDefault(Verdict.UNDETERMINED, 0))
        .param("compliant", counts.getOrDefault(Verdict.COMPLIANT, 0))
        .param("madeAt", OffsetDateTime.now(clock))
        .update();
    return find(profile, asOf, report.rulesDigest()).orElseThrow();
  }

  private Optional<StoredReport> find(StoredProfile profile, LocalDate asOf, String digest) {
    return jdbc.sql(
            """
            select id, firm, profile_version, as_of, rules_digest, engine, violated, undetermined, compliant,
              made_at
            from report where firm = :firm and profile_version = :version and as_of = :asOf
              and rules_digest = :digest and engine = :engine""")
        .param("firm", profile.firm())
        .param("version", profile.version())
        .param("asOf", asOf)
        .param("digest", digest)
        .param("engine", engine.text())
        .query(StoredReport.class)
        .optional();
  }

  /** Reports of a firm, the latest first. */
  @Transactional(readOnly = true)
  public List<StoredReport> list(String firm, int most) {
    return jdbc.sql(
            "select * from report where firm = :firm order by made_at desc, id desc limit :most")
        .param("firm", firm)
        .param("most", most)
        .query(StoredReport.class)
        .list();
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

  /** The bytes of a report, as they were when it was made. */
  @Transactional(readOnly = true)
  public Optional<byte[]> content(long id) {
    return jdbc.sql("select content from report where id = :id")
        .param("id", id)
        .query((row, n) -> row.getBytes("content"))
        .optional();
  }
}
