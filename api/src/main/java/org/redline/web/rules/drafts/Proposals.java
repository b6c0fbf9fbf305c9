package org.redline.web.rules.drafts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.redline.web.rules.Publication;
import org.redline.web.rules.PublishedRules;
import org.redline.web.rules.RulesAtStart;
import org.redline.web.rules.RulesInForce;
import org.redline.web.rules.ShippedRules;
import org.springframework.stereotype.Component;

/** What the rules would be with a draft. */
@Component
public class Proposals {
  private final RuleDrafts drafts;
  private final PublishedRules published;
  private final ShippedRules shipped;
  private final RulesInForce inForce;
  private final RulesAtStart start;

  Proposals(
      RuleDrafts drafts,
      PublishedRules published,
      ShippedRules shipped,
      RulesInForce inForce,
      RulesAtStart start) {
    this.drafts = drafts;
    this.published = published;
    this.shipped = shipped;
    this.inForce = inForce;
    this.start = start;
  }

  /** The publication that is in force. */
  public Publication current() {
    return published
        .ofDigest(inForce.rules().digest())
        .or(published::latest)
        .orElseThrow(() -> new Refusal("rules.no-publication"));
  }

  /** The publication that the next one comes after, whether or not it could be put in force. */
  private Publication latest() {
    return published.latest().orElseThrow(() -> new Refusal("rules.no-publication"));
  }

  /**
   * The files that a draft goes on from: those of the latest publication; where it does not hold
   * together, those of the rules that are in force in its place.
   */
  private Map<String, byte[]> sound(Publication latest) {
    if (start.broken().filter(broken -> broken.id().equals(latest.id())).isEmpty()) {
      return published.files(latest.id());
    }
    return published
        .ofDigest(inForce.rules().digest())
        .map(publication -> published.files(publication.id()))
        .orElseGet(shipped.files());
  }

  /** Every file as it would be with the draft. */
  public Map<String, byte[]> files(Draft draft) {
    Map<String, byte[]> files = published.files(draft.base());
    for (DraftFile file : drafts.files(draft.id())) {
      set(files, file.path(), file.content());
    }
    return files;
  }

  /** Every file as it would be with the draft and a text that is not saved yet. */
  Map<String, byte[]> files(Draft draft, String path, String text) {
    Map<String, byte[]> files = files(draft);
    set(files, path, text);
    return files;
  }

  /** A file as it would be with the draft; empty if it would not be there. */
  public Optional<String> text(Draft draft, String path) {
    Optional<DraftFile> changed = drafts.file(draft.id(), path);
    return changed.isPresent()
        ? Optional.ofNullable(changed.get().content())
        : published.text(draft.base(), path);
  }

  /** What the draft changes, file by file. */
  public List<Change> changes(Draft draft) {
    List<Change> changes = new ArrayList<>();
    for (DraftFile file : drafts.files(draft.id())) {
      String before = published.text(draft.base(), file.path()).orElse("");
      String after = file.content() == null ? "" : file.content();
      changes.add(new Change(file.path(), file, Diff.of(before, after)));
    }
    return changes;
  }

  /** What a publication changed, file by file. */
  public List<Change> changes(Publication publication) {
    String parent = publication.parent();
    Map<String, byte[]> before = parent == null ? Map.of() : published.files(parent);
    List<Change> changes = new ArrayList<>();
    if (parent != null) {
      difference(before, published.files(publication.id()))
          .forEach(
              (path, text) ->
                  changes.add(
                      new Change(path, null, Diff.of(string(before.get(path)), text.orElse("")))));
    }
    return changes;
  }

  /**
   * Begins a draft of somebody's own. Where the latest publication does not hold together, it
   * begins with what puts the rules that are in force in its place.
   */
  public Draft begin(String title, String by) {
    Publication latest = latest();
    Map<String, Optional<String>> mended = difference(published.files(latest.id()), sound(latest));
    return mended.isEmpty()
        ? drafts.begin(title, latest.id(), RuleDrafts.Origin.own(), by)
        : drafts.begin(title, latest.id(), RuleDrafts.Origin.own(), mended, by);
  }

  /** Begins a draft that puts an earlier publication in force again. */
  public Draft again(Publication earlier, String title, String by) {
    RuleDrafts.Origin origin = new RuleDrafts.Origin(earlier.id(), null);
    return begin(title, origin, published.files(earlier.id()), by);
  }

  /**
   * Begins a draft that takes over the rules that come with the program: what they changed since
   * they were last taken over, together with what was published here.
   */
  public Draft takeOver(String title, String by) {
    Map<String, byte[]> base = published.shipped();
    Map<String, byte[]> ours = sound(latest());
    Map<String, byte[]> theirs = shipped.files().get();
    Map<String, byte[]> merged = new TreeMap<>();
    for (String path : paths(base, ours, theirs)) {
      ThreeWay both =
          ThreeWay.merge(text(base.get(path)), text(ours.get(path)), text(theirs.get(path)));
      both.text().ifPresent(text -> merged.put(path, text.getBytes(UTF_8)));
    }
    return begin(title, new RuleDrafts.Origin(null, shipped.digest()), merged, by);
  }

  /** Whether the program came with rules that were never taken over. */
  public boolean isShippedNewer() {
    return published.list(0, Integer.MAX_VALUE).stream()
        .noneMatch(one -> shipped.digest().equals(one.letter().shipped()));
  }

  private Draft begin(
      String title, RuleDrafts.Origin origin, Map<String, byte[]> files, String by) {
    Publication latest = latest();
    Map<String, Optional<String>> changed = difference(published.files(latest.id()), files);
    if (changed.isEmpty()) {
      throw new Refusal("rules.same");
    }
    return drafts.begin(title, latest.id(), origin, changed, by);
  }

  /**
   * Puts an open draft on top of the latest publication.
   *
   * @return the files in which somebody has to choose between both
   */
  public List<String> update(Draft draft, String by) {
    Publication latest = latest();
    Map<String, byte[]> before = published.files(latest.id());
    Map<String, byte[]> files = sound(latest);
    List<String> conflicts = new ArrayList<>();
    for (DraftFile file : drafts.files(draft.id())) {
      ThreeWay both =
          ThreeWay.merge(
              published.text(draft.base(), file.path()),
              text(files.get(file.path())),
              Optional.ofNullable(file.content()));
      if (both.conflict()) {
        conflicts.add(file.path());
      }
      set(files, file.path(), both.text().orElse(null));
    }
    drafts.put(draft.id(), difference(before, files), latest.id(), by);
    return conflicts;
  }

  /** What would have to be saved to make {@code after} of {@code before}. */
  private static Map<String, Optional<String>> difference(
      Map<String, byte[]> before, Map<String, byte[]> after) {
    Map<String, Optional<String>> changed = new TreeMap<>();
    for (String path : paths(before, after)) {
      if (!Arrays.equals(before.get(path), after.get(path))) {
        changed.put(path, text(after.get(path)));
      }
    }
    return changed;
  }

  @SafeVarargs
  private static Set<String> paths(Map<String, byte[]>... sets) {
    Set<String> paths = new TreeSet<>();
    for (Map<String, byte[]> set : sets) {
      paths.addAll(set.keySet());
    }
    return paths;
  }

  private static Optional<String> text(byte @Nullable [] content) {
    return content == null ? Optional.empty() : Optional.of(new String(content, UTF_8));
  }

  private static String string(byte @Nullable [] content) {
    return text(content).orElse("");
  }

  private static void set(Map<String, byte[]> files, String path, @Nullable String text) {
    if (text == null) {
      files.remove(path);
    } else {
      files.put(path, text.getBytes(UTF_8));
    }
  }

  /**
   * What changes in a file.
   *
   * @param file the file of the draft; null for a publication
   * @param lines the lines; none if both are the same
   */
  public record Change(String path, @Nullable DraftFile file, List<Diff.Line> lines) {}
}
