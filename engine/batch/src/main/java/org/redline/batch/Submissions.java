package org.redline.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
   * Opens an input: a folder of YAML, JSON and JSON Lines files in order of name, or one such file;
   * a file of any other name is taken for JSON Lines, plain or gzip.
   *
   * @throws Refusal when it is not there or cannot be read
   */
  static Submissions of(Path input) {
    try {
      if (Files.isDirectory(input)) {
        return new FileSubmissions(profiles(input));
      } else if (!Files.isRegularFile(input)) {
        throw Refusal.of(Files.exists(input) ? "input.kind" : "input.none", input);
      }
      return FileKind.of(input) == FileKind.PROFILE
          ? new FileSubmissions(List.of(input))
          : LineSubmissions.of(input, Files.size(input));
    } catch (IOException e) {
      throw Refusal.of("input.unreadable", input);
    }
  }

  private static List<Path> profiles(Path folder) throws IOException {
    List<Path> files = InputFolder.files(folder);
    if (files.isEmpty()) {
      throw Refusal.of("input.empty-folder", folder);
    }
    return files;
  }
}
