package org.redline.web.firms;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.redline.facts.Enterprise;
import org.redline.facts.Sector;
import org.redline.profile.Profile;
import org.redline.profile.ProfileWriter;
import org.redline.vocabulary.Vocabulary;
import org.redline.web.Holding;
import org.redline.web.Sha256;
import org.redline.web.journal.Journal;
import org.redline.web.users.Region;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Firms and every version of their profiles; a version is never changed. */
@Component
public class Firms {
  private static final int HELD_AT_ONCE = 500;
  private static final String HOLDING =
      """
      from firm where (:prefix = '' or region like :region)
        and (name like :words escape '!' or id like :words escape '!')
      """;
  private static final String ORDER =
      "order by changed_at desc, id offset :from rows fetch first :most rows only";

  private final JdbcClient jdbc;
  private final Journal journal;
  private final Clock clock;
  private final RecordedFacts recorded;
  private final ProfileWriter writer = new ProfileWriter(Vocabulary.ofEnterprise());

  Firms(JdbcClient jdbc, Journal journal, Clock clock) {
    this.jdbc = jdbc;
    this.journal = journal;
    this.clock = clock;
    this.recorded = new RecordedFacts(jdbc);
  }

  /**
   * Stores a profile as the firm's next version; one that says what the last one says is that one.
   * What authorities recorded of the firm stays in it, whatever is submitted; {@link
   * #contradictions} tells where the submission said something else.
   *
   * @param expected the version that the submission is based on, 0 for a new firm; null if it does
   *     not matter
   * @throws Overtaken when somebody else has submitted another version since
   */
  @Transactional
  public StoredProfile submit(
      Profile profile, String source, String by, @Nullable Integer expected) {
    String id = String.valueOf(profile.unit().id());
    return submit(List.of(new Submission(id, () -> profile, expected)), source, by).get(0);
  }

  /**
   * Stores profiles of several firms, or none of them, each like {@link #submit(Profile, String,
   * String, Integer)}. The firms are held from the beginning, the journal only at the end.
   */
  @Transactional
  public List<StoredProfile> submit(List<Submission> submissions, String source, String by) {
    Map<String, Integer> known = hold(submissions.stream().map(Submission::firm).toList());
    List<Journal.Act> acts = new ArrayList<>();
    List<StoredProfile> stored = new ArrayList<>();
    for (Submission submission : submissions) {
      String id = submission.firm();
      int before = known.getOrDefault(id, 0);
      if (submission.expected() != null && submission.expected() != before) {
        throw new Overtaken(id, submission.expected(), before);
      }
      RecordedFacts.Restored restored = recorded.into(id, submission.profile().get());
      StoredProfile next = store(restored, source, by, before, acts);
      known.put(id, next.version());
      stored.add(next);
    }
    journal.add(acts);
    return stored;
  }

  /**
   * A profile that was submitted.
   *
   * @param firm id of the firm
   * @param profile gives the profile, which of many is there only while it is stored
   * @param expected the version that it is based on, 0 for a new firm; null if it does not matter
   */
  public record Submission(String firm, Supplier<Profile> profile, @Nullable Integer expected) {}

  /** A profile as {@link #submit} would store it: with what authorities recorded of the firm. */
  @Transactional(readOnly = true)
  public Profile restored(Profile profile) {
    return recorded.into(String.valueOf(profile.unit().id()), profile).profile();
  }

  /**
   * Records facts of a firm that an authority has made or seen, as its next version.
   *
   * @throws java.util.NoSuchElementException if there is no such firm
   */
  @Transactional
  public StoredProfile record(String firm, List<RecordedFact> facts, String by) {
    int known = hold(List.of(firm)).getOrDefault(firm, 0);
    recorded.keep(firm, facts);
    Profile last = recorded.read(profile(firm, known).orElseThrow().content());
    Profile next = recorded.into(firm, last).profile();
    List<Journal.Act> acts = new ArrayList<>();
    StoredProfile stored =
        store(new RecordedFacts.Restored(next, List.of()), "enforcement", by, known, acts);
    journal.add(acts);
    return stored;
  }

  /**
   * A version of a profile as it would read with facts that an authority records; nothing is
   * stored.
   *
   * @throws org.redline.source.Problems when no profile can say such a thing
   */
  public StoredProfile supposing(StoredProfile version, List<RecordedFact> facts) {
    Profile profile = recorded.into(recorded.read(version.content()), facts).profile();
    String content = writer.json(profile);
    return new StoredProfile(
        version.firm(),
        version.version(),
        content,
        Sha256.of(content),
        version.source(),
        version.submittedBy(),
        version.submittedAt());
  }

  /** Lets go of what officers saw in a case file, because it was closed: it may change again. */
  @Transactional
  public void release(String firm, long file) {
    recorded.release(firm, file);
  }

  /** Where the submission of a version said something else than what had been recorded. */
  @Transactional(readOnly = true)
  public List<Contradiction> contradictions(String firm, int version) {
    return recorded.contradictions(firm, version);
  }

  /** Where a profile says something else than what authorities recorded of the firm. */
  @Transactional(readOnly = true)
  public List<Contradiction> contradictions(Profile profile) {
    return recorded.into(String.valueOf(profile.unit().id()), profile).contradictions();
  }

  private StoredProfile store(
      RecordedFacts.Restored restored,
      String source,
      String by,
      int known,
      List<Journal.Act> acts) {
    Enterprise unit = restored.profile().unit();
    String id = String.valueOf(unit.id());
    String content = writer.json(restored.profile());
    String digest = Sha256.of(content);
    Optional<StoredProfile> last = known == 0 ? Optional.empty() : profile(id, known);
    if (last.isPresent() && last.get().digest().equals(digest)) {
      return last.get();
    }
    OffsetDateTime now = OffsetDateTime.now(clock);
    write(firm(unit, known + 1, now), known);
    StoredProfile stored = new StoredProfile(id, known + 1, content, digest, source, by, now);
    jdbc.sql(
            """
            insert into profile (firm, version, content, digest, source, submitted_by, submitted_at)
            values (:firm, :version, :content, :digest, :source, :submittedBy, :submittedAt)""")
        .paramSource(stored)
        .update();
    recorded.tell(stored, restored.contradictions());
    String detail = "version " + stored.version() + " " + digest;
    acts.add(new Journal.Act(by, "profile.submit", id, detail));
    return stored;
  }

  /**
   * The latest version of each of some firms, held until the transaction ends, always in the same
   * order, so that two who submit many at once do not wait for each other; none of a firm that is
   * not there.
   */
  private Map<String, Integer> hold(Collection<String> ids) {
    Map<String, Integer> versions = new HashMap<>();
    List<String> sorted = ids.stream().distinct().sorted().toList();
    for (int from = 0; from < sorted.size(); from += HELD_AT_ONCE) {
      jdbc.sql("select id, version from firm where id in (:ids) order by id for update")
          .param("ids", sorted.subList(from, Math.min(sorted.size(), from + HELD_AT_ONCE)))
          .query(
              row -> {
                versions.put(row.getString("id"), row.getInt("version"));
              });
    }
    return versions;
  }

  private static Firm firm(Enterprise unit, int version, OffsetDateTime now) {
    Sector sector = unit.mainSector();
    return new Firm(
        String.valueOf(unit.id()),
        String.valueOf(unit.name()),
        unit.regionCode(),
        sector == null ? null : sector.code(),
        version,
        now);
  }

  /** Nobody holds a firm that is not there yet: of two that submit it at once, one is overtaken. */
  private void write(Firm firm, int known) {
    String insert =
        """
        insert into firm (id, name, region, sector, version, changed_at)
        values (:id, :name, :region, :sector, :version, :changedAt)""";
    String update =
        """
        update firm set name = :name, region = :region, sector = :sector, version = :version,
          changed_at = :changedAt where id = :id""";
    try {
      jdbc.sql(known == 0 ? insert : update).paramSource(firm).update();
    } catch (DuplicateKeyException e) {
      throw new Overtaken(firm.id(), known, firm.version());
    }
  }

  /** A firm by its id. */
  @Transactional(readOnly = true)
  public Optional<Firm> find(String id) {
    return jdbc.sql("select * from firm where id = :id")
        .param("id", id)
        .query(Firm.class)
        .optional();
  }

  /** A firm within a region by its id; one outside might as well not be there. */
  @Transactional(readOnly = true)
  public Optional<Firm> find(Region within, String id) {
    return find(id).filter(firm -> within.contains(firm.region()));
  }

  /** Firms within a region whose name or id holds {@code words}, the latest changed first. */
  @Transactional(readOnly = true)
  public List<Firm> list(Region within, String words, int most) {
    return list(within, words, 0, most);
  }

  /**
   * The same from a place in that order on.
   *
   * @param from how many are passed over
   */
  @Transactional(readOnly = true)
  public List<Firm> list(Region within, String words, int from, int most) {
    return holding("select * " + HOLDING + ORDER, within, words)
        .param("most", most)
        .param("from", from)
        .query(Firm.class)
        .list();
  }

  /** The next firms of all behind the one with an id, in the order of their ids. */
  @Transactional(readOnly = true)
  public List<Firm> after(String id, int most) {
    return jdbc.sql("select * from firm where id > :id order by id limit :most")
        .param("id", id)
        .param("most", most)
        .query(Firm.class)
        .list();
  }

  /** How many there are within a region whose name or id holds {@code words}. */
  @Transactional(readOnly = true)
  public int count(Region within, String words) {
    return holding("select count(*) " + HOLDING, within, words).query(Integer.class).single();
  }

  private JdbcClient.StatementSpec holding(String select, Region within, String words) {
    return jdbc.sql(select)
        .param("prefix", within.prefix())
        .param("region", within.prefix() + "%")
        .param("words", Holding.pattern(words));
  }

  /** How many there are within a region. */
  @Transactional(readOnly = true)
  public int count(Region within) {
    return jdbc.sql("select count(*) from firm where :prefix = '' or region like :region")
        .param("prefix", within.prefix())
        .param("region", within.prefix() + "%")
        .query(Integer.class)
        .single();
  }

  /** Whether there is none yet. */
  @Transactional(readOnly = true)
  public boolean isEmpty() {
    return jdbc.sql("select count(*) from firm").query(Long.class).single() == 0;
  }

  /** A version of a firm's profile. */
  @Transactional(readOnly = true)
  public Optional<StoredProfile> profile(String firm, int version) {
    return jdbc.sql("select * from profile where firm = :firm and version = :version")
        .param("firm", firm)
        .param("version", version)
        .query(StoredProfile.class)
        .optional();
  }

  /** Every version of a firm's profile, the latest first. */
  @Transactional(readOnly = true)
  public List<StoredProfile> versions(String firm) {
    return jdbc.sql("select * from profile where firm = :firm order by version desc")
        .param("firm", firm)
        .query(StoredProfile.class)
        .list();
  }

  /** Somebody else has submitted another version since. */
  public static final class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String firm;
    private final int latest;

    Overtaken(String firm, int expected, int latest) {
      super(firm + ": based on version " + expected + ", latest is " + latest);
      this.firm = firm;
      this.latest = latest;
    }

    /** The id of the firm. */
    public String firm() {
      return firm;
    }

    /** The version that there is now. */
    public int latest() {
      return latest;
    }
  }
}
