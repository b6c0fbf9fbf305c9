package org.redline.web.journal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The journal of what was done: only ever added to, each entry sealed by the one behind it. */
@Component
public class Journal {
  private final JdbcClient jdbc;
  private final Clock clock;

  Journal(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Adds an entry within the transaction of what was done, so that there is never one without the
   * other. Two at once wait for each other.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void add(String actor, String act, String object, String detail) {
    jdbc.sql("select one from journal_end for update").query(Integer.class).single();
    Optional<Entry> last =
        jdbc.sql("select * from journal order by number desc limit 1")
            .query(Entry.class)
            .optional();
    String at = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS).toString();
    Entry entry =
        Entry.of(
            last.map(Entry::number).orElse(0L) + 1,
            at,
            actor,
            act,
            object,
            detail,
            last.map(Entry::hash).orElse(Entry.FIRST));
    jdbc.sql(
            """
            insert into journal (number, at, actor, act, object, detail, previous, hash)
            values (:number, :at, :actor, :act, :object, :detail, :previous, :hash)""")
        .paramSource(entry)
        .update();
  }

  /** The number of the first entry that was changed, or after which one is gone; empty if whole. */
  @Transactional(readOnly = true)
  public Optional<Long> firstBroken() {
    Chain chain = new Chain();
    jdbc.sql("select * from journal order by number").query(Entry.class).stream()
        .forEach(chain::take);
    return chain.broken();
  }
}
