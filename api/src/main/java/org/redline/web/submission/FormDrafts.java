package org.redline.web.submission;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.redline.web.journal.Journal;
import org.redline.web.users.Account;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * FormDrafts, one for an account and a firm. The journal tells when one begins and when it is
 * thrown away; what is typed in between becomes known by submission.
 */
@Component
class FormDrafts {
  private final JdbcClient jdbc;
  private final Journal journal;
  private final Clock clock;

  FormDrafts(JdbcClient jdbc, Journal journal, Clock clock) {
    this.jdbc = jdbc;
    this.journal = journal;
    this.clock = clock;
  }

  /** The draft of an account on a firm. */
  @Transactional(readOnly = true)
  public Optional<StoredDraft> find(Account of, String firm) {
    return jdbc.sql("select * from submission_draft where account = :account and firm = :firm")
        .param("account", of.id())
        .param("firm", firm)
        .query(StoredDraft.class)
        .optional();
  }

  /** The same, held until the transaction ends. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<StoredDraft> hold(Account of, String firm) {
    return jdbc.sql(
            """
            select * from submission_draft
            where account = :account and firm = :firm for update""")
        .param("account", of.id())
        .param("firm", firm)
        .query(StoredDraft.class)
        .optional();
  }

  /** Every draft of an account, the latest changed first. */
  @Transactional(readOnly = true)
  public List<StoredDraft> list(Account of) {
    return jdbc.sql(
            """
            select * from submission_draft where account = :account
            order by changed_at desc, firm""")
        .param("account", of.id())
        .query(StoredDraft.class)
        .list();
  }

  /**
   * Begins a draft.
   *
   * @throws org.springframework.dao.DuplicateKeyException when there is one already
   */
  @Transactional
  public StoredDraft begin(Account by, String firm, Draft draft, int basedOn) {
    StoredDraft begun = stored(by, firm, draft, basedOn);
    jdbc.sql(
            """
            insert into submission_draft (account, firm, content, based_on, changed_at)
            values (:account, :firm, :content, :basedOn, :changedAt)""")
        .paramSource(begun)
        .update();
    journal.add(by.name(), "draft.begin", firm, "version " + basedOn);
    return begun;
  }

  /** Writes a draft over what was there. */
  @Transactional
  public StoredDraft keep(Account by, String firm, Draft draft, int basedOn) {
    StoredDraft kept = stored(by, firm, draft, basedOn);
    jdbc.sql(
            """
            update submission_draft set content = :content, based_on = :basedOn,
              changed_at = :changedAt where account = :account and firm = :firm""")
        .paramSource(kept)
        .update();
    return kept;
  }

  private StoredDraft stored(Account by, String firm, Draft draft, int basedOn) {
    return new StoredDraft(by.id(), firm, draft.json(), basedOn, OffsetDateTime.now(clock));
  }

  /** Throws a draft away; whether there was one. */
  @Transactional
  public boolean discard(Account by, String firm) {
    boolean there = remove(by, firm);
    if (there) {
      journal.add(by.name(), "draft.discard", firm, "");
    }
    return there;
  }

  /** Lets go of a draft that became a version, or that nothing stands in any more. */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean remove(Account of, String firm) {
    return jdbc.sql("delete from submission_draft where account = :account and firm = :firm")
            .param("account", of.id())
            .param("firm", firm)
            .update()
        > 0;
  }
}
