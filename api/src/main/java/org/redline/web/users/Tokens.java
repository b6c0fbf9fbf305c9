package org.redline.web.users;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.redline.web.Sha256;
import org.redline.web.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tokens with which programs ask in the name of an account. */
@Component
public class Tokens {
  /** How every token begins, so that one that was left lying about is recognised. */
  static final String MARK = "rl_";

  private static final int BYTES = 32;
  private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(1);

  private final JdbcClient jdbc;
  private final Accounts accounts;
  private final Journal journal;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  Tokens(JdbcClient jdbc, Accounts accounts, Journal journal, Clock clock) {
    this.jdbc = jdbc;
    this.accounts = accounts;
    this.journal = journal;
    this.clock = clock;
  }

  /** Makes a token, which is told only here; {@code expiresOn} is its last day. */
  @Transactional
  String make(Account owner, String name, LocalDate expiresOn) {
    byte[] secret = new byte[BYTES];
    random.nextBytes(secret);
    String token = MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    jdbc.sql(
            """
            insert into api_token (account, name, hash, made_at, expires_on)
            values (:account, :name, :hash, :madeAt, :expiresOn)""")
        .param("account", owner.id())
        .param("name", name)
        .param("hash", Sha256.of(token))
        .param("madeAt", now())
        .param("expiresOn", expiresOn)
        .update();
    journal.add(owner.name(), "token.make", name, "until " + expiresOn);
    return token;
  }

  /** Ends a token of {@code owner}; nothing happens where there is no such token that holds. */
  @Transactional
  void revoke(Account owner, long id, String by) {
    revoke(owner, by, token -> token.id() == id);
  }

  /** Ends every token of {@code owner}. */
  @Transactional
  void revokeAll(Account owner, String by) {
    revoke(owner, by, token -> true);
  }

  private void revoke(Account owner, String by, Predicate<Token> which) {
    List<Token> ended =
        list(owner).stream().filter(token -> token.revokedAt() == null).filter(which).toList();
    for (Token token : ended) {
      jdbc.sql("update api_token set revoked_at = :now where id = :id")
          .param("now", now())
          .param("id", token.id())
          .update();
    }
    String whose = by.equals(owner.name()) ? "" : owner.name();
    ended.forEach(token -> journal.add(by, "token.revoke", token.name(), whose));
  }

  /** The tokens of an account, the latest first. */
  @Transactional(readOnly = true)
  List<Token> list(Account owner) {
    return jdbc.sql(
            """
            select id, name, made_at, expires_on, revoked_at, used_at from api_token
            where account = :account order by id desc""")
        .param("account", owner.id())
        .query(Token.class)
        .list();
  }

  /**
   * Whose token this is, if it holds today and its owner may log in and has no password to change.
   */
  @Transactional
  public Optional<Account> owner(String token) {
    Optional<Used> used =
        jdbc.sql(
                """
                select id, account, used_at from api_token
                where hash = :hash and revoked_at is null and expires_on >= :today""")
            .param("hash", Sha256.of(token))
            .param("today", LocalDate.now(clock))
            .query(Used.class)
            .optional();
    Optional<Account> owner =
        used.map(Used::account)
            .flatMap(accounts::find)
            .filter(account -> account.enabled() && !account.mustChange());
    owner.ifPresent(account -> noteUse(used.orElseThrow()));
    return owner;
  }

  /** A token that asks, whose it is, and when it was last used; null before the first time. */
  record Used(long id, long account, @Nullable OffsetDateTime usedAt) {}

  private void noteUse(Used token) {
    OffsetDateTime now = now();
    if (token.usedAt() == null || !token.usedAt().isAfter(now.minus(USE_NOTED_EVERY))) {
      jdbc.sql("update api_token set used_at = :now where id = :id")
          .param("now", now)
          .param("id", token.id())
          .update();
    }
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }
}
