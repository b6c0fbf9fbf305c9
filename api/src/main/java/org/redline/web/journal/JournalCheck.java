package org.redline.web.journal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.redline.web.operation.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Verifies the journal of a database without starting the application, which must not hold the
 * embedded one meanwhile.
 *
 * @param entries how many there are
 * @param head hash of the last; whoever keeps it elsewhere sees later whether the end was cut off
 * @param broken number of the first entry that does not hold; empty if all do
 */
public record JournalCheck(long entries, String head, Optional<Long> broken) {
  /**
   * Verifies.
   *
   * @param data folder of the embedded database; null for the one that the settings name
   * @throws Database.Unreachable when the database is not there, or is held by another program
   */
  public static JournalCheck of(@Nullable Path data) {
    try (Database database = Database.open(data, null)) {
      return of(database.source());
    }
  }

  /** Verifies the journal of an open database. */
  public static JournalCheck of(DataSource source) {
    Journal journal = new Journal(JdbcClient.create(source), Clock.systemUTC());
    Chain chain = journal.follow();
    return new JournalCheck(chain.number(), chain.hash(), chain.broken());
  }
}
