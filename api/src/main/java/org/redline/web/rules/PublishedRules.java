package org.redline.web.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.BatchRefUpdate;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.ReceiveCommand;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.jspecify.annotations.Nullable;
import org.redline.web.rules.Publication.Letter;

/**
 * The published rules: a bare git repository whose one branch has a commit for each publication.
 */
public final class PublishedRules implements AutoCloseable {
  private static final String BRANCH = "refs/heads/main";

  /** The rules of the program as they were last taken over, so that newer ones can be merged. */
  private static final String SHIPPED = "refs/heads/shipped";

  private static final String ADDRESS = "rules@redline";

  private final Repository repository;

  private PublishedRules(Repository repository) {
    this.repository = repository;
  }

  /** The repository in a folder; an empty one if there is none yet. */
  public static PublishedRules at(Path folder) {
    PlainGit.use();
    try {
      Repository repository =
          new FileRepositoryBuilder().setBare().setGitDir(folder.toFile()).build();
      if (!Files.exists(folder.resolve("config"))) {
        repository.create(true);
      }
      prepare(repository);
      // Whoever died while moving a branch left this behind.
      for (String held : List.of(BRANCH, SHIPPED, "packed-refs")) {
        Files.deleteIfExists(folder.resolve(held + ".lock"));
      }
      return new PublishedRules(repository);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot open the published rules in " + folder, e);
    }
  }

  /** What is published stays, whatever happens to the machine. */
  private static void prepare(Repository repository) throws IOException {
    StoredConfig settings = repository.getConfig();
    if (settings.getBoolean("core", "fsyncobjectfiles", false)) {
      return;
    }
    settings.setBoolean("core", null, "fsyncobjectfiles", true);
    settings.setBoolean("core", null, "fsyncreffiles", true);
    settings.setString("gc", null, "auto", "0");
    settings.save();
    repository.updateRef(Constants.HEAD).link(BRANCH);
  }

  /** The latest publication; empty before the first. */
  public Optional<Publication> latest() {
    List<Publication> first = list(0, 1);
    return first.isEmpty() ? Optional.empty() : Optional.of(first.get(0));
  }

  /** Publications, the latest first. */
  public List<Publication> list(int skipped, int most) {
    return walk(null, skipped, most);
  }

  /** Publications that changed a file, the latest first. */
  public List<Publication> of(String path, int most) {
    return walk(path, 0, most);
  }

  private List<Publication> walk(@Nullable String path, int skipped, int most) {
    List<Publication> found = new ArrayList<>();
    try (RevWalk walk = new RevWalk(repository)) {
      ObjectId end = repository.resolve(BRANCH);
      if (end == null) {
        return found;
      }
      walk.markStart(walk.parseCommit(end));
      walk.setRevFilter(RevFilter.ALL);
      if (path != null) {
        walk.setRewriteParents(false);
        walk.setTreeFilter(AndTreeFilter.create(PathFilter.create(path), TreeFilter.ANY_DIFF));
      }
      int number = 0;
      for (RevCommit commit = walk.next();
          commit != null && found.size() < most;
          commit = walk.next()) {
        if (number++ >= skipped) {
          found.add(publication(commit));
        }
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A publication by its whole id, if it is one of the branch. */
  public Optional<Publication> find(String id) {
    if (!ObjectId.isId(id)) {
      return Optional.empty();
    }
    try (RevWalk walk = new RevWalk(repository)) {
      ObjectId end = repository.resolve(BRANCH);
      ObjectId asked = ObjectId.fromString(id);
      if (end == null || !repository.getObjectDatabase().has(asked)) {
        return Optional.empty();
      }
      RevCommit commit = walk.parseCommit(asked);
      return walk.isMergedInto(commit, walk.parseCommit(end))
          ? Optional.of(publication(commit))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Publication publication(RevCommit commit) {
    PersonIdent by = commit.getCommitterIdent();
    return new Publication(
        commit.name(),
        commit.getParentCount() == 0 ? null : commit.getParent(0).name(),
        OffsetDateTime.ofInstant(by.getWhenAsInstant(), by.getZoneId()),
        Letters.read(commit));
  }

  /** Every file of a publication by its path. */
  public Map<String, byte[]> files(String id) {
    Map<String, byte[]> files = new TreeMap<>();
    try (RevWalk walk = new RevWalk(repository);
        TreeWalk tree = new TreeWalk(repository)) {
      tree.addTree(walk.parseCommit(ObjectId.fromString(id)).getTree());
      tree.setRecursive(true);
      ObjectReader reader = tree.getObjectReader();
      while (tree.next()) {
        files.put(tree.getPathString(), reader.open(tree.getObjectId(0)).getBytes());
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The paths of a publication's files. */
  public Set<String> paths(String id) {
    try {
      return ids(id).keySet();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The latest publication of the rules with this digest. */
  public Optional<Publication> ofDigest(String digest) {
    return latest()
        .filter(publication -> publication.letter().digest().equals(digest))
        .or(
            () ->
                list(1, Integer.MAX_VALUE).stream()
                    .filter(publication -> publication.letter().digest().equals(digest))
                    .findFirst());
  }

  /** One file of a publication as text. */
  public Optional<String> text(String id, String path) {
    try (RevWalk walk = new RevWalk(repository);
        ObjectReader reader = repository.newObjectReader()) {
      RevCommit commit = walk.parseCommit(ObjectId.fromString(id));
      try (TreeWalk tree = TreeWalk.forPath(reader, path, commit.getTree())) {
        return tree == null || tree.isSubtree()
            ? Optional.empty()
            : Optional.of(new String(reader.open(tree.getObjectId(0)).getBytes(), UTF_8));
      }
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // Git knows no such path.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Publishes files as they are, whole: nothing of an earlier publication stays beside them.
   *
   * @param after the publication that they come after; null if they are the first
   * @throws Overtaken when another came in between
   */
  public Publication publish(
      Map<String, byte[]> files, Letter letter, @Nullable String after, ZonedDateTime now) {
    try (ObjectInserter inserter = repository.newObjectInserter()) {
      RevCommit made = commit(inserter, files, letter, after, now);
      inserter.flush();
      move(BRANCH, made, after);
      return publication(made);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Publishes files as they are, and keeps the rules of the program as those that they took over:
   * both or neither.
   *
   * @throws Overtaken when another came in between
   */
  public Publication takeOver(
      Map<String, byte[]> files,
      Letter letter,
      @Nullable String after,
      ShippedRules taken,
      ZonedDateTime now) {
    String before = end(SHIPPED).map(ObjectId::name).orElse(null);
    Letter kept = Letter.ofShipped("shipped", taken.digest());
    try (ObjectInserter inserter = repository.newObjectInserter()) {
      RevCommit made = commit(inserter, files, letter, after, now);
      RevCommit shipped = commit(inserter, taken.files().get(), kept, before, now);
      inserter.flush();
      move(List.of(command(BRANCH, made, after), command(SHIPPED, shipped, before)));
      return publication(made);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps the rules of the program as those that were last taken over, where nothing knows any. */
  void keepShipped(Map<String, byte[]> files, String digest, ZonedDateTime now) {
    try (ObjectInserter inserter = repository.newObjectInserter()) {
      Letter letter = Letter.ofShipped("shipped", digest);
      RevCommit shipped = commit(inserter, files, letter, null, now);
      inserter.flush();
      move(SHIPPED, shipped, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files of the program's rules that were last taken over. */
  public Map<String, byte[]> shipped() {
    return end(SHIPPED).map(id -> files(id.name())).orElseGet(TreeMap::new);
  }

  /** Whether any were. */
  boolean knowsShipped() {
    return end(SHIPPED).isPresent();
  }

  private Optional<ObjectId> end(String branch) {
    try {
      return Optional.ofNullable(repository.resolve(branch));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private RevCommit commit(
      ObjectInserter inserter,
      Map<String, byte[]> files,
      Letter letter,
      @Nullable String after,
      ZonedDateTime now)
      throws IOException {
    CommitBuilder commit = new CommitBuilder();
    commit.setTreeId(tree(files, after, inserter));
    commit.setAuthor(person(letter.authors().stream().findFirst().orElse("redline"), now));
    commit.setCommitter(person(letter.approver() == null ? "redline" : letter.approver(), now));
    commit.setMessage(Letters.write(letter));
    commit.setEncoding(UTF_8);
    if (after != null) {
      commit.setParentId(ObjectId.fromString(after));
    }
    inserter.insert(commit);
    return RevCommit.parse(commit.build());
  }

  private void move(String branch, ObjectId to, @Nullable String after) throws IOException {
    RefUpdate update = repository.updateRef(branch);
    update.setExpectedOldObjectId(after == null ? ObjectId.zeroId() : ObjectId.fromString(after));
    update.setNewObjectId(to);
    update.setRefLogMessage("publish", false);
    RefUpdate.Result result = update.update();
    if (result != RefUpdate.Result.NEW && result != RefUpdate.Result.FAST_FORWARD) {
      throw new Overtaken("published meanwhile: " + result);
    }
  }

  /** All branches or none. */
  private void move(List<ReceiveCommand> commands) throws IOException {
    BatchRefUpdate update = repository.getRefDatabase().newBatchUpdate();
    update.setAtomic(true);
    update.addCommand(commands);
    try (RevWalk walk = new RevWalk(repository)) {
      update.execute(walk, NullProgressMonitor.INSTANCE);
    }
    for (ReceiveCommand command : commands) {
      if (command.getResult() != ReceiveCommand.Result.OK) {
        throw new Overtaken("published meanwhile: " + command.getResult());
      }
    }
  }

  private static ReceiveCommand command(String branch, ObjectId to, @Nullable String after) {
    ObjectId before = after == null ? ObjectId.zeroId() : ObjectId.fromString(after);
    return new ReceiveCommand(before, to, branch);
  }

  /** Writes only what the publication before has not. */
  private ObjectId tree(Map<String, byte[]> files, @Nullable String after, ObjectInserter inserter)
      throws IOException {
    Map<String, ObjectId> known = after == null ? Map.of() : ids(after);
    DirCache index = DirCache.newInCore();
    DirCacheBuilder builder = index.builder();
    for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
      ObjectId id = inserter.idFor(Constants.OBJ_BLOB, file.getValue());
      if (!id.equals(known.get(file.getKey()))) {
        inserter.insert(Constants.OBJ_BLOB, file.getValue());
      }
      DirCacheEntry entry = new DirCacheEntry(file.getKey());
      entry.setFileMode(FileMode.REGULAR_FILE);
      entry.setObjectId(id);
      builder.add(entry);
    }
    builder.finish();
    return index.writeTree(inserter);
  }

  private Map<String, ObjectId> ids(String id) throws IOException {
    Map<String, ObjectId> ids = new TreeMap<>();
    try (RevWalk walk = new RevWalk(repository);
        TreeWalk tree = new TreeWalk(repository)) {
      tree.addTree(walk.parseCommit(ObjectId.fromString(id)).getTree());
      tree.setRecursive(true);
      while (tree.next()) {
        ids.put(tree.getPathString(), tree.getObjectId(0));
      }
    }
    return ids;
  }

  private static PersonIdent person(String name, ZonedDateTime now) {
    ZoneId zone = now.getZone();
    return new PersonIdent(name, ADDRESS, now.toInstant(), zone);
  }

  @Override
  public void close() {
    repository.close();
  }

  /** Somebody else has published since. */
  public static final class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Overtaken(String message) {
      super(message);
    }
  }
}
