package org.redline.web.operation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redline.source.Limits;
import org.redline.source.Node;
import org.redline.source.Node.Entry;
import org.redline.source.Node.MapNode;
import org.redline.source.Node.ScalarNode;
import org.redline.source.Place;
import org.redline.source.Problem;
import org.redline.source.Problems;
import org.redline.source.SourceReader;
import org.redline.text.Messages;

/**
 * The configuration file: {@value #NAME} in the data folder, or one that is named. Whatever is
 * wrong with it is told at once, with its place, before anything starts.
 */
public final class Configuration {
  static final String NAME = "redline.yaml";

  private static final Messages MESSAGES = Messages.of(Configuration.class);

  private final String file;
  private final Map<String, String> properties = new LinkedHashMap<>();
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private Configuration(String file) {
    this.file = file;
  }

  /** The file with every setting, its default and what it is for. */
  public static String reference() {
    try (InputStream in = Configuration.class.getResourceAsStream(NAME)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The properties that the file sets, but for those that the environment sets.
   *
   * @param named the file; null for the one in the data folder, if there is one
   * @param data the data folder; null for the one in the present folder
   * @throws Problems with everything that is wrong
   */
  public static Map<String, String> read(@Nullable Path named, @Nullable Path data) {
    Path folder = data == null ? Path.of("data") : data;
    Path path = named == null ? folder.resolve(NAME) : named;
    if (named == null && !Files.exists(path)) {
      return Map.of();
    }
    Configuration configuration = new Configuration(path.toString());
    configuration.read(configuration.content(path));
    configuration.properties.keySet().removeIf(Configuration::isInEnvironment);
    return configuration.properties;
  }

  private byte[] content(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new Problems(List.of(problem(new Place(file, 1, 1), "unreadable")));
    }
  }

  /** A file that has only comments sets nothing. */
  private void read(byte[] content) {
    boolean empty =
        new String(content, StandardCharsets.UTF_8)
            .lines()
            .allMatch(line -> line.isBlank() || line.strip().startsWith("#"));
    if (!empty) {
      Node root = SourceReader.read("redline.yaml", content, Limits.ruleFile());
      take("", root);
    }
    if (problems.isEmpty()) {
      pair("server.certificate", "server.key");
    }
    if (!problems.isEmpty()) {
      throw new Problems(problems);
    }
  }

  private void take(String above, Node node) {
    if (!(node instanceof MapNode map)) {
      problems.add(problem(node.place(), "group", above));
      return;
    }
    for (Entry entry : map.entries()) {
      String name = above.isEmpty() ? entry.key() : above + "." + entry.key();
      if (KnownSetting.isGroup(name)) {
        take(name, entry.value());
      } else {
        KnownSetting.of(name)
            .ifPresentOrElse(
                setting -> take(setting, entry.value()),
                () -> problems.add(problem(entry.keyPlace(), "unknown", name)));
      }
    }
  }

  private void take(KnownSetting setting, Node node) {
    String value = node instanceof ScalarNode scalar && !scalar.isNull() ? scalar.text() : "";
    boolean single = node instanceof ScalarNode;
    if (!single || !setting.kind().takes(value)) {
      String takes = MESSAGES.get(setting.kind().key()).zh();
      String takesEn = MESSAGES.get(setting.kind().key()).en();
      problems.add(problem(node.place(), "value", setting.name(), takes, takesEn));
    } else if (!setting.isSilent(value)) {
      properties.put(setting.property(), value);
      places.put(setting.name(), node.place());
    }
  }

  /** Neither is of use without the other. */
  private void pair(String one, String other) {
    Place first = places.getOrDefault(one, places.get(other));
    if (first != null && !(places.containsKey(one) && places.containsKey(other))) {
      problems.add(problem(first, "together", one, other));
    }
  }

  private Problem problem(Place place, String key, Object... arguments) {
    Place here = new Place(file, place.line(), place.column());
    return new Problem(here, MESSAGES.get(key, arguments));
  }

  private static boolean isInEnvironment(String property) {
    String variable = property.toUpperCase(Locale.ROOT).replace("-", "").replace('.', '_');
    return System.getenv(variable) != null;
  }
}
