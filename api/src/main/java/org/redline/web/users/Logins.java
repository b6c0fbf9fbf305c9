package org.redline.web.users;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.redline.web.Sha256;
import org.redline.web.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who came in, who failed and who left. Failures are counted in the database, by name and by
 * address, so that several processes count together; a name that nobody has is counted the same.
 */
@Component
class Logins {
  private static final Throttle BY_NAME = new Throttle(5);
  private static final Throttle BY_ADDRESS = new Throttle(20);

  /** Nothing older has a say. */
  private static final Duration KEPT = Duration.ofDays(1);

  /** In the journal, for who has not shown who they are, and for a name that nobody has. */
  private static final String UNKNOWN = "?";

  private final JdbcClient jdbc;
  private final Accounts accounts;
  private final Journal journal;
  private final Clock clock;

  Logins(JdbcClient jdbc, Accounts accounts, Journal journal, Clock clock) {
    this.jdbc = jdbc;
    this.accounts = accounts;
    this.journal = journal;
    this.clock = clock;
  }

  /** How long to wait before the next attempt; empty if it may be made now. */
  @Transactional(readOnly = true)
  public Optional<Duration> wait(String name, String address) {
    Instant now = clock.instant();
    return Stream.of(
            BY_NAME.refusedUntil(failures(ofName(name))),
            BY_ADDRESS.refusedUntil(failures(ofAddress(address))))
        .flatMap(Optional::stream)
        .filter(until -> until.isAfter(now))
        .max(Instant::compareTo)
        .map(until -> Duration.between(now, until));
  }

  /** A name and a password that do not belong together, or that may not come in. */
  @Transactional
  public void failed(String name, String address) {
    jdbc.sql("delete from login_failure where at < :oldest").param("oldest", oldest()).update();
    count(ofName(name));
    count(ofAddress(address));
    boolean known = accounts.find(name).isPresent();
    journal.add(UNKNOWN, "login.failed", known ? name : UNKNOWN, address);
  }

  /** Somebody came in; what failed before under this name is forgotten, but not at this address. */
  @Transactional
  public void forget(String name) {
    jdbc.sql("delete from login_failure where subject = :subject")
        .param("subject", ofName(name))
        .update();
  }

  @Transactional
  public void succeeded(String name, String address) {
    journal.add(name, "login", name, address);
  }

  @Transactional
  public void loggedOut(String name, String address) {
    journal.add(name, "logout", name, address);
  }

  private void count(String subject) {
    jdbc.sql("insert into login_failure (subject, at) values (:subject, :at)")
        .param("subject", subject)
        .param("at", now())
        .update();
  }

  private List<Instant> failures(String subject) {
    return jdbc.sql("select at from login_failure where subject = :subject and at >= :oldest")
        .param("subject", subject)
        .param("oldest", oldest())
        .query((row, n) -> row.getObject("at", OffsetDateTime.class).toInstant())
        .list();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private OffsetDateTime oldest() {
    return now().minus(KEPT);
  }

  private static String ofName(String name) {
    return Sha256.of("name:" + name);
  }

  private static String ofAddress(String address) {
    return Sha256.of("address:" + address);
  }
}
