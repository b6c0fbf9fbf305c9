package org.redline.web.rules.drafts;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redline.web.Sha256;
import org.redline.web.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The drafts as they are stored; every change counts up their version and is in the journal. */
@Component
public class RuleDrafts {
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_REASON = 4_000;

  /** As large as a rule file may be; a letter is at least a byte. */
  private static final int LONGEST_FILE = 1 << 20;

  private static final Pattern PATH =
      Pattern.compile(
          "[a-z][a-z-]{0,60}\\.yaml|[a-z][a-z-]{0,60}/[a-z][a-z-]{0,80}(\\.mandate)?\\.yaml");

  private final JdbcClient jdbc;
  private final Journal journal;
  private final Clock clock;

  RuleDrafts(JdbcClient jdbc, Journal journal, Clock clock) {
    this.jdbc = jdbc;
    this.journal = journal;
    this.clock = clock;
  }

  /** Begins a draft on top of a publication. */
  @Transactional
  public Draft begin(String title, String base, Origin origin, String by) {
    KeyHolder key = new GeneratedKeyHolder();
    jdbc.sql(
            """
            insert into rule_draft (title, reason, base, state, version, restores, shipped, made_by, made_at, changed_at)
            values (:title, '', :base, 'OPEN', 1, :restores, :shipped, :by, :now, :now)""")
        .param("title", text(title, LONGEST_TITLE, "rules.title"))
        .param("base", base)
        .param("restores", origin.restores())
        .param("shipped", origin.shipped())
        .param("by", by)
        .param("now", now())
        .update(key, "id");
    long id = Objects.requireNonNull(key.getKey()).longValue();
    addAuthor(id, by);
    journal.add(by, "rules.draft.begin", object(id), "on " + base);
    return get(id);
  }

  /** Begins a draft with files that it changes: text by path, empty to delete. */
  @Transactional
  public Draft begin(
      String title, String base, Origin origin, Map<String, Optional<String>> files, String by) {
    Draft draft = begin(title, base, origin, by);
    put(draft.id(), files, base, by);
    return get(draft.id());
  }

  /**
   * Where a draft comes from.
   *
   * @param restores the publication that it puts in force again; null if none
   * @param shipped digest of the rules of the program that it takes over; null if none
   */
  public record Origin(@Nullable String restores, @Nullable String shipped) {
    /** It is somebody's own. */
    public static Origin own() {
      return new Origin(null, null);
    }
  }

  @Transactional(readOnly = true)
  public Optional<Draft> find(long id) {
    return jdbc.sql("select * from rule_draft where id = :id")
        .param("id", id)
        .query(Draft.class)
        .optional();
  }

  private Draft get(long id) {
    return find(id).orElseThrow();
  }

  /** Drafts that are not done with, those that wait for approval first. */
  @Transactional(readOnly = true)
  public List<Draft> pending() {
    return jdbc.sql(
            """
            select * from rule_draft where state in ('OPEN', 'SENT')
            order by case state when 'SENT' then 0 else 1 end, changed_at desc, id desc""")
        .query(Draft.class)
        .list();
  }

  /** Drafts that are done with, the latest first. */
  @Transactional(readOnly = true)
  public List<Draft> done(int most) {
    return jdbc.sql(
            """
            select * from rule_draft where state in ('PUBLISHED', 'DROPPED')
            order by changed_at desc, id desc limit :most""")
        .param("most", most)
        .query(Draft.class)
        .list();
  }

  /** Names of everybody who wrote something of it, the one who began first. */
  @Transactional(readOnly = true)
  public List<String> authors(long id) {
    return jdbc.sql("select name from rule_draft_author where draft = :id order by number")
        .param("id", id)
        .query(String.class)
        .list();
  }

  /** The files that it changes, by path. */
  @Transactional(readOnly = true)
  public List<DraftFile> files(long id) {
    return jdbc.sql(
            """
            select path, content, version, changed_by, changed_at from rule_draft_file
            where draft = :id order by path""")
        .param("id", id)
        .query(DraftFile.class)
        .list();
  }

  @Transactional(readOnly = true)
  public Optional<DraftFile> file(long id, String path) {
    return files(id).stream().filter(file -> file.path().equals(path)).findFirst();
  }

  /**
   * Saves a file of an open draft; the same text again is not saved again.
   *
   * @param content its text; null to delete it
   * @param known the version that the text is based on; 0 if the draft had not changed the file
   * @throws Refusal when somebody else has saved it since, or it is not open
   */
  @Transactional
  public DraftFile save(long id, String path, @Nullable String content, int known, String by) {
    open(id);
    String text = content == null ? null : text(content);
    checkPath(path);
    Optional<DraftFile> before = file(id, path);
    int version = before.map(DraftFile::version).orElse(0);
    if (before.isPresent() && Objects.equals(before.get().content(), text)) {
      return before.get();
    } else if (version != known) {
      throw new Refusal("rules.overtaken", before.map(DraftFile::changedBy).orElse("?"));
    }
    write(id, path, text, version + 1, by);
    addAuthor(id, by);
    touch(id);
    String digest = text == null ? "deleted" : Sha256.of(text);
    journal.add(
        by, "rules.draft.save", object(id), path + " version " + (version + 1) + " " + digest);
    return file(id, path).orElseThrow();
  }

  /** Takes a file out of an open draft: it stays as it is published. */
  @Transactional
  public void forget(long id, String path, String by) {
    open(id);
    jdbc.sql("delete from rule_draft_file where draft = :id and path = :path")
        .param("id", id)
        .param("path", path)
        .update();
    addAuthor(id, by);
    touch(id);
    journal.add(by, "rules.draft.forget", object(id), path);
  }

  /**
   * Puts files into an open draft as they are, and the draft on top of a publication.
   *
   * @param files text by path, empty to delete; what the draft had before is gone
   */
  @Transactional
  public void put(long id, Map<String, Optional<String>> files, String base, String by) {
    Draft draft = open(id);
    jdbc.sql("delete from rule_draft_file where draft = :id").param("id", id).update();
    files.forEach(
        (path, content) -> write(id, path, content.orElse(null), draft.version() + 1, by));
    addAuthor(id, by);
    jdbc.sql("update rule_draft set base = :base where id = :id")
        .param("base", base)
        .param("id", id)
        .update();
    touch(id);
    journal.add(by, "rules.draft.put", object(id), files.size() + " files on " + base);
  }

  /** Sends an open draft for approval. */
  @Transactional
  public void send(long id, String reason, String by) {
    open(id);
    jdbc.sql("update rule_draft set reason = :reason where id = :id")
        .param("reason", text(reason, LONGEST_REASON, "rules.reason"))
        .param("id", id)
        .update();
    addAuthor(id, by);
    touch(id, "state = 'SENT', returned = null");
    journal.add(by, "rules.draft.send", object(id), reason.strip());
  }

  /** Returns a draft that was sent, so that it can be written on; its authors may do so, too. */
  @Transactional
  public void giveBack(long id, int version, String reason, String by) {
    sent(id, version);
    jdbc.sql("update rule_draft set returned = :reason where id = :id")
        .param("reason", text(reason, LONGEST_REASON, "rules.reason"))
        .param("id", id)
        .update();
    touch(id, "state = 'OPEN'");
    journal.add(by, "rules.draft.return", object(id), reason.strip());
  }

  /** Takes a draft that was sent back, to write on. */
  @Transactional
  public void takeBack(long id, String by) {
    if (!hold(id).isSent()) {
      throw new Refusal("rules.not-sent");
    }
    touch(id, "state = 'OPEN'");
    journal.add(by, "rules.draft.take-back", object(id), "");
  }

  /** Gives an open draft up. */
  @Transactional
  public void drop(long id, String by) {
    open(id);
    touch(id, "state = 'DROPPED'");
    journal.add(by, "rules.draft.drop", object(id), "");
  }

  /** Says which publication a draft became. */
  @Transactional
  public void published(long id, String publication, String by) {
    jdbc.sql("update rule_draft set decided_by = :by, publication = :publication where id = :id")
        .param("by", by)
        .param("publication", publication)
        .param("id", id)
        .update();
    touch(id, "state = 'PUBLISHED'");
    journal.add(by, "rules.publish", object(id), publication);
  }

  /** Holds a draft that was sent until the transaction ends. */
  @Transactional
  public Draft sent(long id, int version) {
    Draft draft = hold(id);
    if (draft.state() != Draft.State.SENT) {
      throw new Refusal("rules.not-sent");
    } else if (draft.version() != version) {
      throw new Refusal("rules.changed-since");
    }
    return draft;
  }

  private Draft open(long id) {
    Draft draft = hold(id);
    if (!draft.isOpen()) {
      throw new Refusal("rules.not-open");
    }
    return draft;
  }

  private Draft hold(long id) {
    return jdbc.sql("select * from rule_draft where id = :id for update")
        .param("id", id)
        .query(Draft.class)
        .optional()
        .orElseThrow(() -> new Refusal("rules.no-draft"));
  }

  private void write(long id, String path, @Nullable String content, int version, String by) {
    jdbc.sql("delete from rule_draft_file where draft = :id and path = :path")
        .param("id", id)
        .param("path", path)
        .update();
    jdbc.sql(
            """
            insert into rule_draft_file (draft, path, content, version, changed_by, changed_at)
            values (:id, :path, :content, :version, :by, :now)""")
        .param("id", id)
        .param("path", path)
        .param("content", content)
        .param("version", version)
        .param("by", by)
        .param("now", now())
        .update();
  }

  private void touch(long id) {
    touch(id, "state = state");
  }

  private void touch(long id, String what) {
    jdbc.sql(
            "update rule_draft set "
                + what
                + ", version = version + 1, changed_at = :now where id = :id")
        .param("now", now())
        .param("id", id)
        .update();
  }

  private void addAuthor(long id, String name) {
    List<String> known = authors(id);
    if (!known.contains(name)) {
      jdbc.sql("insert into rule_draft_author (draft, name, number) values (:id, :name, :number)")
          .param("id", id)
          .param("name", name)
          .param("number", known.size() + 1)
          .update();
    }
  }

  private static void checkPath(String path) {
    if (!PATH.matcher(path).matches()) {
      throw new Refusal("rules.path.wrong");
    }
  }

  /** Line ends as git keeps them; PostgreSQL keeps no text with a NUL in it. */
  private static String text(String content) {
    if (content.length() > LONGEST_FILE) {
      throw new Refusal("rules.too-large", LONGEST_FILE >> 10);
    } else if (content.indexOf('\0') >= 0) {
      throw new Refusal("rules.nul");
    }
    String plain = content.startsWith("\uFEFF") ? content.substring(1) : content;
    return plain.replace("\r\n", "\n");
  }

  private static String text(String given, int longest, String key) {
    String text = given.replace("\0", "").replace("\r\n", "\n").strip();
    if (text.isEmpty() || text.length() > longest) {
      throw new Refusal(key + ".wrong", longest);
    }
    return text;
  }

  private static String object(long id) {
    return "rule draft " + id;
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }
}
