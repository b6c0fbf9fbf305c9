package org.redline.profile;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redline.facts.Enterprise;
import org.redline.source.Excerpt;
import org.redline.source.Limits;
import org.redline.source.Node;
import org.redline.source.Node.Entry;
import org.redline.source.Node.MapNode;
import org.redline.source.Place;
import org.redline.source.Problem;
import org.redline.source.Problems;
import org.redline.source.SourceReader;
import org.redline.text.Nearest;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.Vocabulary;

/** Reads profiles: a map with {@code enterprise}, and {@code asOf} if the document names a day. */
public final class ProfileReader {
  static final String AS_OF = "asOf";
  static final String ENTERPRISE = "enterprise";

  /** Without these, nobody could tell whom a report is about. */
  static final List<String> REQUIRED = List.of("id", "name");

  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparing(
          Problem::place, Comparator.comparingInt(Place::line).thenComparingInt(Place::column));

  private final FactReader facts;
  private final RecordType root;

  public ProfileReader(Vocabulary vocabulary) {
    this.facts = new FactReader(vocabulary);
    this.root = vocabulary.root();
  }

  /** Whether a file holds a profile, by its name: YAML or JSON, and not hidden. */
  public static boolean reads(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    boolean ending = name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json");
    return ending && !name.startsWith(".");
  }

  /**
   * Reads a profile.
   *
   * @param file name of the file; its ending tells YAML from JSON
   * @throws Problems with everything that is wrong in the document
   */
  public Profile read(String file, byte[] content) {
    List<Problem> problems = new ArrayList<>();
    Node document = SourceReader.read(file, content, Limits.profile(), problems);
    return read(file, document, problems);
  }

  /**
   * Reads a profile from nodes that somebody else has made, such as a form.
   *
   * @param source what it came from
   * @throws Problems with everything that is wrong, at the places of the nodes
   */
  public Profile read(String source, Node document) {
    return read(source, document, new ArrayList<>());
  }

  private Profile read(String source, Node document, List<Problem> problems) {
    Complaints complaints = new Complaints(problems);
    LocalDate asOf = null;
    Object unit = null;
    if (document instanceof MapNode map) {
      refuseUnknownKeys(map, complaints);
      asOf = asOf(map, complaints);
      unit = unit(map, complaints);
    } else {
      complaints.add(document.place(), "profile.map");
    }
    if (!problems.isEmpty() || unit == null) {
      throw new Problems(problems.stream().sorted(BY_PLACE).toList());
    }
    return new Profile((Enterprise) unit, asOf, source, complaints.events());
  }

  private static void refuseUnknownKeys(MapNode map, Complaints complaints) {
    List<String> known = List.of(AS_OF, ENTERPRISE);
    for (Entry entry : map.entries()) {
      if (!known.contains(entry.key())) {
        String meant = Nearest.of(entry.key(), known).orElse(ENTERPRISE);
        complaints.add(entry.keyPlace(), "profile.unknown", Excerpt.of(entry.key()), meant);
      }
    }
  }

  private static @Nullable LocalDate asOf(MapNode map, Complaints complaints) {
    return value(map, AS_OF)
        .filter(node -> !Values.isNull(node))
        .map(node -> Values.day(node, "“检查日期”（asOf）", "asOf (day of the audit)", complaints))
        .orElse(null);
  }

  private @Nullable Object unit(MapNode map, Complaints complaints) {
    Optional<Node> node = value(map, ENTERPRISE).filter(given -> !Values.isNull(given));
    if (node.isEmpty()) {
      complaints.add(map.place(), "profile.enterprise");
      return null;
    }
    requireIdentity(node.get(), complaints);
    return facts.read(root, node.get(), complaints);
  }

  private void requireIdentity(Node node, Complaints complaints) {
    if (node instanceof MapNode map) {
      for (String name : REQUIRED) {
        if (value(map, name).map(Values::isNull).orElse(true)) {
          Field field = root.field(name).orElseThrow();
          complaints.about(field, node.place(), "profile.required");
        }
      }
    }
  }

  private static Optional<Node> value(MapNode map, String key) {
    return map.entries().stream()
        .filter(entry -> entry.key().equals(key))
        .map(Entry::value)
        .findFirst();
  }
}
