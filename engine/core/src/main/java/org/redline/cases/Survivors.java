package org.redline.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.redline.source.Limits;
import org.redline.source.Node;
import org.redline.source.Node.Entry;
import org.redline.source.Node.ListNode;
import org.redline.source.Node.MapNode;
import org.redline.source.Node.ScalarNode;
import org.redline.source.Place;
import org.redline.source.Problem;
import org.redline.source.Problems;
import org.redline.source.SourceReader;
import org.redline.text.Bilingual;

/**
 * Mutations that no case can notice, each looked at by somebody who says why: the file {@code
 * survivors.yaml} of a rules folder, a list of {@code {id, mutant, reason: {zh, en}}}.
 */
public final class Survivors {
  public static final String FILE = "survivors.yaml";

  private final List<Reviewed> all;

  private Survivors(List<Reviewed> all) {
    this.all = List.copyOf(all);
  }

  public static Survivors none() {
    return new Survivors(List.of());
  }

  /**
   * Those of a rules folder; none without the file.
   *
   * @throws Problems with everything that is wrong in it
   */
  public static Survivors in(Path folder) {
    Path file = folder.resolve(FILE);
    try {
      return Files.exists(file) ? read(Files.readAllBytes(file)) : none();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /**
   * Those in the text of a file.
   *
   * @throws Problems with everything that is wrong in it
   */
  public static Survivors read(byte[] content) {
    List<Problem> problems = new ArrayList<>();
    Node root = SourceReader.read(FILE, content, Limits.ruleFile(), problems);
    List<Reviewed> all = new ArrayList<>();
    if (root instanceof ListNode list) {
      list.items().forEach(item -> add(item, all, problems));
    } else {
      problems.add(problem(root.place()));
    }
    if (!problems.isEmpty()) {
      throw new Problems(problems);
    }
    return new Survivors(all);
  }

  private static void add(Node item, List<Reviewed> all, List<Problem> problems) {
    String id = text(item, "id");
    String mutant = text(item, "mutant");
    Node reason = child(item, "reason");
    String zh = reason == null ? "" : text(reason, "zh");
    String en = reason == null ? "" : text(reason, "en");
    boolean whole = item instanceof MapNode map && map.entries().size() == 3;
    if (!whole || id.isBlank() || mutant.isBlank() || zh.isBlank() || en.isBlank()) {
      problems.add(problem(item.place()));
    } else {
      all.add(new Reviewed(id, mutant, new Bilingual(zh, en), item.place()));
    }
  }

  private static Problem problem(Place place) {
    return new Problem(place, Words.get("want-survivor"));
  }

  private static @Nullable Node child(Node node, String key) {
    if (node instanceof MapNode map) {
      for (Entry entry : map.entries()) {
        if (entry.key().equals(key)) {
          return entry.value();
        }
      }
    }
    return null;
  }

  private static String text(Node node, String key) {
    return child(node, key) instanceof ScalarNode scalar ? scalar.text().strip() : "";
  }

  /** Whether somebody has said why this mutation survives. */
  boolean explain(Mutation mutation) {
    return all.stream().anyMatch(reviewed -> reviewed.names(mutation));
  }

  /** The entries on wanted rules that name nothing that survived. */
  List<Problem> problems(List<Mutation> explained, Predicate<String> wanted) {
    return all.stream()
        .filter(reviewed -> wanted.test(reviewed.id))
        .filter(reviewed -> explained.stream().noneMatch(reviewed::names))
        .map(
            reviewed ->
                new Problem(reviewed.place, Words.get("no-survivor", reviewed.id, reviewed.mutant)))
        .toList();
  }

  /** A survivor that somebody has looked at. */
  private record Reviewed(String id, String mutant, Bilingual reason, Place place) {
    boolean names(Mutation mutation) {
      return id.equals(mutation.ruleId()) && mutant.equals(mutation.what());
    }
  }
}
