package org.redline.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.redline.source.Place;
import org.redline.source.Problem;
import org.redline.source.Problems;

/** A rules folder in memory; where it is to be wrong, a text holds {@value #MARK}. */
final class RulesFolder {
  static final String MARK = "¦";

  private final Map<String, String> files;

  private RulesFolder(Map<String, String> files) {
    this.files = files;
  }

  /** A small folder without problems. */
  static RulesFolder small() {
    Map<String, String> files = new TreeMap<>();
    Folder.at(resource("small")).files().forEach((k, v) -> files.put(k, new String(v, UTF_8)));
    return new RulesFolder(files);
  }

  static Path resource(String name) {
    URL url = Objects.requireNonNull(RulesFolder.class.getResource(name), name);
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }

  RulesFolder with(String file, String text) {
    Map<String, String> changed = new TreeMap<>(files);
    changed.put(file, text);
    return new RulesFolder(changed);
  }

  RulesFolder without(String file) {
    Map<String, String> changed = new TreeMap<>(files);
    assertThat(changed.remove(file)).isNotNull();
    return new RulesFolder(changed);
  }

  /** This with the first {@code from} in {@code file} written as {@code to}. */
  RulesFolder change(String file, String from, String to) {
    String text = text(file);
    int at = text.indexOf(from);
    assertThat(at).as(from).isNotNegative();
    return with(file, text.substring(0, at) + to + text.substring(at + from.length()));
  }

  String text(String file) {
    return Objects.requireNonNull(files.get(file), file);
  }

  Map<String, String> files() {
    return files;
  }

  /** The marked place. */
  Place mark() {
    for (Map.Entry<String, String> file : files.entrySet()) {
      int at = file.getValue().indexOf(MARK);
      if (at >= 0) {
        String before = file.getValue().substring(0, at);
        int start = before.lastIndexOf('\n') + 1;
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new Place(file.getKey(), line, before.codePointCount(start, at) + 1);
      }
    }
    throw new AssertionError("no mark");
  }

  RuleSet read() {
    Map<String, byte[]> contents = new TreeMap<>();
    files.forEach((file, text) -> contents.put(file, text.replace(MARK, "").getBytes(UTF_8)));
    return RuleReader.read(contents);
  }

  /** What is wrong with it. */
  List<Problem> problems() {
    try {
      read();
    } catch (Problems problems) {
      return problems.problems();
    }
    return List.of();
  }
}
