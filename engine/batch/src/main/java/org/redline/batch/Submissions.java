package org.redline.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The profiles of an input, one after the other, in the order of the input. */
interface Submissions extends AutoCloseable {

  /**
   * The next profile; null at the end.
   *
   * @throws Refusal when the input cannot be read on
   */
  @Nullable Submission next();

  /** Bytes of the input that are behind us. */
  long done();

  /** Bytes of the whole input. */
  long size();

  @Override
  void close();

  /**
   * Opens an input: a folder of YAML and JSON files in order of name, one such file, or JSON Lines,
   * plain or gzip.
   *
   * @throws Refusal when it is not there or cannot be read
   */
  static Submissions of(Path input) {
    try {
      if (Files.isDirectory(input)) {
        return new FileSubmissions(below(input));
      } else if (!Files.isRegularFile(input)) {
        throw Refusal.of(Files.exists(input) ? "input.kind" : "input.none", input);
      }
      return isProfile(input)
          ? new FileSubmissions(List.of(input))
          : LineSubmissions.of(input, Files.size(input));
    } catch (IOException | UncheckedIOException e) {
      throw Refusal.of("input.unreadable", input);
    }
  }

  private static List<Path> below(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      List<Path> files =
          all.filter(Submissions::isProfile)
              .filter(Files::isRegularFile)
              .sorted(Comparator.comparing(Path::toString))
              .toList();
      if (files.isEmpty()) {
        throw Refusal.of("input.empty-folder", folder);
      }
      return files;
    }
  }

  private static boolean isProfile(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    boolean named = name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json");
    return named && !name.startsWith(".");
  }
}
