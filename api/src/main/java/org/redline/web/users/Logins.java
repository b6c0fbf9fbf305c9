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
 * Who came in, who failed and who left. Failures are counted in the database, so that several
 * processes count together; a name that nobody has is counted the same. Who guesses at a name from
 * one address waits there longer and longer; anywhere else that name waits a minute at most, so
 * that nobody locks somebody else out by a few wrong passwords.
 */
@Component
class Logins {
  private static final Throttle BY_BOTH = new Throttle(5, Duration.ofHours(1));
  private static final Throttle BY_NAME = new Throttle(5, Duration.ofMinutes(1));
  private static final Throttle BY_ADDRESS = new Throttle(20, Duration.ofHours(1));

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
            BY_BOTH.refusedUntil(failures("subject = :name and address = :address", name, address)),
            BY_NAME.refusedUntil(failures("subject = :name", name, address)),
            BY_ADDRESS.refusedUntil(failures("address = :address", name, address)))
        .flatMap(Optional::stream)
        .filter(until -> until.isAfter(now))
        .max(Instant::compareTo)
        .map(until -> Duration.between(now, until));
  }

  /** A name and a password that do not belong together, or that may not come in. */
  @Transactional
  public void failed(String name, String address) {
    jdbc.sql("delete from login_failure where at < :oldest").param("oldest", oldest()).update();
    jdbc.sql("insert into login_failure (subject, address, at) values (:name, :address, :at)")
        .param("name", ofName(name))
        .param("address", ofAddress(address))
        .param("at", now())
        .update();
    boolean known = accounts.find(name).isPresent();
    journal.add(UNKNOWN, "login.failed", known ? name : UNKNOWN, address);
  }

  /** What failed under this name is forgotten, but not that it came from these addresses. */
  @Transactional
  public void forget(String name) {
    jdbc.sql("update login_failure set subject = '' where subject = :name")
        .param("name", ofName(name))
        .update();
  }

  /** Somebody came in; what failed before under this name from there is forgotten. */
  @Transactional
  public void forget(String name, String address) {
    jdbc.sql("update login_failure set subject = '' where subject = :name and address = :address")
        .param("name", ofName(name))
        .param("address", ofAddress(address))
        .update();
  }

  @Transactional
  public void succeeded(String name, String address) {
    journal.add(name, "login", name, address);
  }

  /** Somebody came in by the provider. */
  @Transactional
  public void vouchedFor(String name, String address) {
    journal.add(name, "login.provider", name, address);
  }

  /** The provider vouched for a name under which nobody may come in. */
  @Transactional
  public void refused(String name, String why, String address) {
    journal.add(UNKNOWN, "login.provider.failed", name, why + " " + address);
  }

  @Transactional
  public void loggedOut(String name, String address) {
    journal.add(name, "logout", name, address);
  }

  private List<Instant> failures(String which, String name, String address) {
    return jdbc.sql("select at from login_failure where " + which + " and at >= :oldest")
        .param("name", ofName(name))
        .param("address", ofAddress(address))
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
