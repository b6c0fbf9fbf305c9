package org.redline.web.operation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The files of a data folder that a backup holds: all but the database, the configuration, which
 * belongs to a place and may hold a password, and other backups.
 */
final class DataFiles {
  /** Ends of names: of git's own files for a moment, and of backups, finished or not. */
  private static final List<String> PASSING = List.of(".lock", ".tmp", ".zip", Backups.PART);

  private final Path data;

  DataFiles(Path data) throws IOException {
    this.data = Files.isDirectory(data) ? data.toRealPath() : data;
  }

  /**
   * What points to objects of git repositories, as it was at one moment, by name: to be asked for
   * before the objects are listed, so that no pointer is without its object. Bytes stand as
   * letters.
   */
  Map<String, String> pointers() throws IOException {
    Map<String, String> found = read();
    for (Map<String, String> again = read(); !again.equals(found); again = read()) {
      found = again;
    }
    return found;
  }

  private Map<String, String> read() throws IOException {
    Map<String, String> content = new TreeMap<>();
    for (Path file : files()) {
      try {
        if (isPointer(data.relativize(file))) {
          content.put(name(file), Files.readString(file, ISO_8859_1));
        }
      } catch (NoSuchFileException e) {
        // It went meanwhile, and the next reading tells.
      }
    }
    return content;
  }

  /** All other files. */
  List<Path> others() throws IOException {
    return files().stream().filter(file -> !isPointer(data.relativize(file))).toList();
  }

  private List<Path> files() throws IOException {
    if (!Files.isDirectory(data)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(data)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> isKept(data.relativize(file)))
          .sorted()
          .toList();
    }
  }

  private static boolean isKept(Path file) {
    String name = file.getFileName().toString();
    return PASSING.stream().noneMatch(name::endsWith)
        && !name.startsWith(".probe-") // by which JGit finds out how the file system tells the time
        && !(file.getNameCount() == 1 && name.startsWith("redline."));
  }

  private static boolean isPointer(Path file) {
    List<String> names =
        StreamSupport.stream(file.spliterator(), false).map(Path::toString).toList();
    return names.get(0).endsWith(".git") && !names.contains("objects");
  }

  /** Name of a file in a backup. */
  String name(Path file) {
    return data.relativize(file).toString().replace('\\', '/');
  }
}
