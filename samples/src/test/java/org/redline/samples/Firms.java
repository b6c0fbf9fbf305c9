package org.redline.samples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.redline.cli.Main;
import org.redline.profile.Profile;
import org.redline.profile.ProfileReader;
import org.redline.rulebook.RuleReader;
import org.redline.rulebook.RuleSet;

/** The sample firms, and the program that judges them. */
final class Firms {
  static final Path FOLDER = Path.of("firms");
  static final RuleSet RULES = RuleReader.read(Path.of("..", "rules"));

  private Firms() {}

  static List<Path> files() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Profile profile(Path file) {
    byte[] content = text(file).getBytes(UTF_8);
    return new ProfileReader(RULES.vocabulary()).read(file.toString(), content);
  }

  /** What {@code check} prints; the digest, new with every change of a rule file, left out. */
  static String checked(Path file, String... options) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] arguments =
        Stream.concat(Stream.of("check", file.toString()), Stream.of(options))
            .toArray(String[]::new);
    int code = Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    if (code != 0) {
      throw new IllegalStateException(err.toString());
    }
    return withoutDigest(out.toString());
  }

  static String withoutDigest(String report) {
    return report.replaceAll("sha256:[0-9a-f]{12,64}", "sha256:…");
  }
}
