package org.redline.web.journal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.redline.web.Holding;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The journal of what was done: only ever added to, each entry sealed by the one behind it. */
@Component
public class Journal {
  private static final int AT_ONCE = 1_000;
  private static final int WRITTEN_AT_ONCE = 100;

  private final JdbcClient jdbc;
  private final Clock clock;
  private final Chain known = new Chain();
  private final ReentrantLock following = new ReentrantLock();

  Journal(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Something that was done.
   *
   * @param actor name of the account
   * @param act what was done
   * @param object what it was done to
   * @param detail what else is to be known; never a password or token
   */
  public record Act(String actor, String act, String object, String detail) {}

  /**
   * Waits until nobody else adds, for whoever must lock something else afterwards: rows are locked
   * in the order firm, journal, all others.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void hold() {
    jdbc.sql("select one from journal_end for update").query(Integer.class).single();
  }

  /**
   * Adds an entry within the transaction of what was done, so that there is never one without the
   * other. Two at once wait for each other.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void add(String actor, String act, String object, String detail) {
    add(List.of(new Act(actor, act, object, detail)));
  }

  /**
   * Adds entries like {@link #add(String, String, String, String)}. Whoever does many things in one
   * transaction adds all of them at its end, so that others wait as little as can be.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void add(List<Act> acts) {
    if (acts.isEmpty()) {
      return;
    }
    hold();
    Optional<Entry> last =
        jdbc.sql("select * from journal order by number desc limit 1")
            .query(Entry.class)
            .optional();
    String at = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS).toString();
    List<Entry> entries = new ArrayList<>();
    Entry before = last.orElse(Entry.NONE);
    for (Act act : acts) {
      before = Entry.behind(before, at, act);
      entries.add(before);
    }
    for (int from = 0; from < entries.size(); from += WRITTEN_AT_ONCE) {
      write(entries.subList(from, Math.min(entries.size(), from + WRITTEN_AT_ONCE)));
    }
  }

  private void write(List<Entry> entries) {
    List<Object> values = new ArrayList<>();
    entries.forEach(entry -> values.addAll(entry.values()));
    jdbc.sql(
            "insert into journal (number, at, actor, act, object, detail, previous, hash) values "
                + String.join(
                    ", ", Collections.nCopies(entries.size(), "(?, ?, ?, ?, ?, ?, ?, ?)")))
        .params(values)
        .update();
  }

  /** The number of the first entry that was changed, or after which one is gone; empty if whole. */
  @Transactional(readOnly = true)
  public Optional<Long> firstBroken() {
    return follow().broken();
  }

  /** Follows the chain from its first entry to its last, some at a time. */
  Chain follow() {
    Chain chain = new Chain();
    List<Entry> next = after(0);
    while (!next.isEmpty()) {
      next.forEach(chain::take);
      next = after(chain.number());
    }
    return chain;
  }

  /**
   * Follows the chain from where this was last done by this process, so that a page need not go
   * through years of entries; that its end then is as it was is checked too.
   */
  Chain followOn() {
    following.lock();
    try {
      if (known.number() > 0 && !stands(known.number(), known.hash())) {
        known.missLast();
      }
      List<Entry> next = after(known.number());
      while (!next.isEmpty()) {
        next.forEach(known::take);
        next = after(known.number());
      }
      return known.copy();
    } finally {
      following.unlock();
    }
  }

  /** Whether an entry is there. */
  boolean stands(long number, String hash) {
    return jdbc.sql("select count(*) from journal where number = :number and hash = :hash")
            .param("number", number)
            .param("hash", hash)
            .query(Long.class)
            .single()
        == 1;
  }

  private List<Entry> after(long number) {
    return jdbc.sql("select * from journal where number > :number order by number limit :most")
        .param("number", number)
        .param("most", AT_ONCE)
        .query(Entry.class)
        .list();
  }

  /**
   * Entries, the latest first.
   *
   * @param actor name of the account; empty for all
   * @param object part of what it was done to; empty for all
   * @param region how the regions begin of whose acts, accounts, firms and offices is told; empty
   *     for all
   */
  @Transactional(readOnly = true)
  List<Entry> list(String actor, String object, String region, int skipped, int most) {
    return jdbc.sql(
            """
            select * from journal
            where (:actor = '' or actor = :actor) and object like :object escape '!'
              and (:region = ''
                or actor in (select name from account where region like :within)
                or object in (select name from account where region like :within)
                or object in (select id from firm where region like :within)
                or object in (select region from office where region like :within))
            order by number desc limit :most offset :skipped""")
        .param("actor", actor)
        .param("object", Holding.pattern(object))
        .param("region", region)
        .param("within", region + "%")
        .param("most", most)
        .param("skipped", skipped)
        .query(Entry.class)
        .list();
  }
}
