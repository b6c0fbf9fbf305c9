package org.redline.web.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redline.profile.ProfileReader;
import org.redline.text.Bilingual;
import org.redline.vocabulary.Vocabulary;
import org.redline.web.firms.Firms;
import org.redline.web.journal.Journal;
import org.redline.web.users.Account;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Uploads between their preview and their storage; nobody sees another's. */
@Component
class Uploads {
  /** How long one may look at a preview before one stores it. */
  private static final Duration KEPT = Duration.ofHours(2);

  /**
   * Seconds in which all firms of an upload are to be stored: more than other transactions have,
   * since there may be two thousand, for which a slow machine takes half a minute.
   */
  private static final int LONGEST_STORING = 300;

  private static final String SOURCE = "upload";
  private static final int TOKEN_BYTES = 24;
  private static final int LONGEST_NAME = 100;

  private final JdbcClient jdbc;
  private final Firms firms;
  private final Journal journal;
  private final Clock clock;
  private final TransactionTemplate storing;
  private final SecureRandom random = new SecureRandom();
  private final ProfileReader reader = new ProfileReader(Vocabulary.ofEnterprise());

  Uploads(
      JdbcClient jdbc,
      Firms firms,
      Journal journal,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.jdbc = jdbc;
    this.storing = new TransactionTemplate(transactions);
    this.storing.setTimeout(LONGEST_STORING);
    this.firms = firms;
    this.journal = journal;
    this.clock = clock;
  }

  /** Keeps what a preview shows, in place of the account's last one that was not stored. */
  @Transactional
  String keep(Account by, Preview preview) {
    OffsetDateTime now = OffsetDateTime.now(clock);
    jdbc.sql(
            """
            delete from upload
            where expires_at <= :now or (account = :account and stored_at is null)""")
        .param("now", now)
        .param("account", by.id())
        .update();
    String token = token();
    jdbc.sql(
            """
            insert into upload (token, account, file, digest, made_at, expires_at)
            values (:token, :account, :file, :digest, :now, :expires)""")
        .param("token", token)
        .param("account", by.id())
        .param("file", cut(preview.file()))
        .param("digest", preview.digest())
        .param("now", now)
        .param("expires", now.plus(KEPT))
        .update();
    preview.firms().forEach(firm -> keep(token, firm));
    for (int i = 0; i < preview.problems().size(); i++) {
      keep(token, i, preview.problems().get(i));
    }
    return token;
  }

  private String token() {
    byte[] bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static String cut(String name) {
    int characters = name.codePointCount(0, name.length());
    return name.substring(0, name.offsetByCodePoints(0, Math.min(characters, LONGEST_NAME)));
  }

  private void keep(String token, UploadedFirm firm) {
    jdbc.sql(
            """
            insert into upload_firm (upload, place, firm, name, standing, based, content, violated,
              undetermined, compliant)
            values (:token, :place, :firm, :name, :standing, :based, :content, :violated,
              :undetermined, :compliant)""")
        .param("token", token)
        .param("place", firm.place())
        .param("firm", firm.firm())
        .param("name", firm.name())
        .param("standing", firm.standing().name())
        .param("based", firm.based())
        .param("content", firm.content())
        .param("violated", firm.violated())
        .param("undetermined", firm.undetermined())
        .param("compliant", firm.compliant())
        .update();
  }

  private void keep(String token, int number, UploadProblem problem) {
    jdbc.sql(
            """
            insert into upload_problem (upload, number, firm, place_zh, place_en, text_zh, text_en)
            values (:token, :number, :firm, :placeZh, :placeEn, :textZh, :textEn)""")
        .param("token", token)
        .param("number", number)
        .param("firm", problem.firm())
        .param("placeZh", problem.where().zh())
        .param("placeEn", problem.where().en())
        .param("textZh", problem.text().zh())
        .param("textEn", problem.text().en())
        .update();
  }

  /** An upload of an account that is not over yet. */
  @Transactional(readOnly = true)
  Optional<Upload> find(Account by, String token) {
    return found(by, token, "");
  }

  private Optional<Upload> found(Account by, String token, String hold) {
    return jdbc.sql(
            """
            select token, file, digest, stored_at from upload
            where token = :token and account = :account and expires_at > :now"""
                + hold)
        .param("token", token)
        .param("account", by.id())
        .param("now", OffsetDateTime.now(clock))
        .query(Upload.class)
        .optional();
  }

  /** What an upload's preview shows. */
  @Transactional(readOnly = true)
  Preview preview(Upload upload) {
    return new Preview(
        upload.file(), upload.digest(), firms(upload.token()), problems(upload.token()));
  }

  private List<UploadedFirm> firms(String token) {
    return jdbc.sql("select * from upload_firm where upload = :token order by place")
        .param("token", token)
        .query(UploadedFirm.class)
        .list();
  }

  private List<UploadProblem> problems(String token) {
    return jdbc.sql("select * from upload_problem where upload = :token order by number")
        .param("token", token)
        .query(
            (row, n) ->
                new UploadProblem(
                    row.getInt("firm"),
                    new Bilingual(row.getString("place_zh"), row.getString("place_en")),
                    new Bilingual(row.getString("text_zh"), row.getString("text_en"))))
        .list();
  }

  /**
   * Stores all good firms of an upload, or none; what was stored before is not stored again.
   *
   * @return whether there is such an upload
   * @throws Firms.Overtaken when a firm was submitted by somebody else since the preview
   */
  boolean store(Account by, String token) {
    return Boolean.TRUE.equals(storing.execute(status -> storeWithin(by, token)));
  }

  /** The journal comes last: while it is held, nobody else can store anything. */
  private boolean storeWithin(Account by, String token) {
    Optional<Upload> upload = found(by, token, " for update");
    if (upload.isEmpty() || upload.get().storedAt() != null) {
      return upload.isPresent();
    }
    List<Firms.Submission> good =
        preview(upload.get()).good().stream().map(this::submission).toList();
    jdbc.sql("update upload set stored_at = :now where token = :token")
        .param("now", OffsetDateTime.now(clock))
        .param("token", token)
        .update();
    jdbc.sql("update upload_firm set content = null where upload = :token")
        .param("token", token)
        .update();
    firms.submit(good, SOURCE, by.name());
    String detail = good.size() + " firms, sha256 " + upload.get().digest();
    journal.add(by.name(), "upload.store", upload.get().file(), detail);
    return true;
  }

  private Firms.Submission submission(UploadedFirm firm) {
    byte[] content = String.valueOf(firm.content()).getBytes(UTF_8);
    return new Firms.Submission(
        firm.firm(), () -> reader.read("profile.json", content), firm.based());
  }

  /**
   * A file that was uploaded.
   *
   * @param token its secret name
   * @param file its name
   * @param digest SHA-256 of its bytes
   * @param storedAt when it was stored; null if it was not
   */
  record Upload(String token, String file, String digest, @Nullable OffsetDateTime storedAt) {}
}
