package org.redline.web.journal;

import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The journal of a database that no application holds. */
public final class JournalOf {
  private JournalOf() {}

  /** The number of the first entry that does not hold; empty if all do. */
  public static Optional<Long> firstBroken(JdbcClient jdbc, Clock clock) {
    return new Journal(jdbc, clock).firstBroken();
  }
}
