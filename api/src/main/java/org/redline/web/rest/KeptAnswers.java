package org.redline.web.rest;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.redline.web.users.Account;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Answers by account and key, so that what is sent again is not stored again. */
@Component
class KeptAnswers {
  /** How long a client may go on sending the same thing again. */
  static final Duration KEPT = Duration.ofDays(7);

  private final JdbcClient jdbc;
  private final Clock clock;

  KeptAnswers(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * What was answered to this submission before.
   *
   * @throws Refused when its key was that of another
   */
  @Transactional(readOnly = true)
  public Optional<KeptAnswer> find(Account account, Submission submission) {
    Optional<KeptAnswer> known =
        jdbc.sql(
                """
                select request_digest, firm, version, status from kept_answer
                where account = :account and request_key = :key""")
            .param("account", account.id())
            .param("key", submission.key())
            .query(KeptAnswer.class)
            .optional();
    if (known.filter(answer -> !answer.requestDigest().equals(submission.digest())).isPresent()) {
      throw Refused.of(HttpStatus.UNPROCESSABLE_CONTENT, "key-used");
    }
    return known;
  }

  /** Keeps an answer within the transaction of what it tells, and lets go of those too old. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void keep(Account account, String key, KeptAnswer answer) {
    OffsetDateTime now = OffsetDateTime.now(clock);
    jdbc.sql("delete from kept_answer where account = :account and made_at < :before")
        .param("account", account.id())
        .param("before", now.minus(KEPT))
        .update();
    jdbc.sql(
            """
            insert into kept_answer (account, request_key, request_digest, firm, version, status, made_at)
            values (:account, :key, :digest, :firm, :version, :status, :madeAt)""")
        .param("account", account.id())
        .param("key", key)
        .param("digest", answer.requestDigest())
        .param("firm", answer.firm())
        .param("version", answer.version())
        .param("status", answer.status())
        .param("madeAt", now)
        .update();
  }
}
