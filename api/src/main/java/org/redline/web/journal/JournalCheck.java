package org.redline.web.journal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
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
  private static final Pattern MARK = Pattern.compile("[1-9][0-9]{0,17}:[0-9a-f]{64}");

  /**
   * Verifies.
   *
   * @param data folder of the embedded database; null for the one that the settings name
   * @param config configuration file; null for the one in that folder, if there is one
   * @param expected the mark of an entry, as it was noted elsewhere; null for none
   * @throws Database.Unreachable when the database is not there, or is held by another program
   */
  public static JournalCheck of(
      @Nullable Path data, @Nullable Path config, @Nullable String expected) {
    try (Database database = Database.open(data, config)) {
      JournalCheck check = of(database.source());
      return expected == null || check.broken().isPresent() || holds(database.source(), expected)
          ? check
          : new JournalCheck(check.entries(), check.head(), Optional.of(number(expected)));
    }
  }

  /** Verifies the journal of an open database. */
  public static JournalCheck of(DataSource source) {
    Chain chain = journal(source).follow();
    return new JournalCheck(chain.number(), chain.hash(), chain.broken());
  }

  /** What to note elsewhere: the last entry, by number and hash. */
  public String mark() {
    return entries + ":" + head;
  }

  /** Whether a text can be a mark. */
  public static boolean isMark(String text) {
    return MARK.matcher(text).matches();
  }

  private static boolean holds(DataSource source, String mark) {
    long number = number(mark);
    return journal(source).stands(number, mark.substring(mark.indexOf(':') + 1));
  }

  private static long number(String mark) {
    return Long.parseLong(mark.substring(0, mark.indexOf(':')));
  }

  private static Journal journal(DataSource source) {
    return new Journal(JdbcClient.create(source), Clock.systemUTC());
  }
}
