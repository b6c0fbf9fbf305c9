package org.redline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.redline.profile.ProfileReader;

/** The profiles that the arguments of a command name: files, and all below folders, sorted. */
final class ProfileFiles {
  private ProfileFiles() {}

  /**
   * The files.
   *
   * @throws WrongInput for what is not there, and for a folder without any profile
   */
  static List<Path> of(List<Path> named) {
    List<Path> files = new ArrayList<>();
    for (Path path : named) {
      if (Files.isDirectory(path)) {
        files.addAll(below(path));
      } else if (Files.isRegularFile(path)) {
        files.add(path);
      } else {
        throw new WrongInput(Say.of("no-file", path));
      }
    }
    return files;
  }

  static byte[] content(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new WrongInput(Say.of("unreadable", file));
    }
  }

  private static List<Path> below(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      List<Path> files =
          walk.filter(Files::isRegularFile)
              .filter(ProfileReader::reads)
              .sorted((a, b) -> a.toString().compareTo(b.toString()))
              .toList();
      if (files.isEmpty()) {
        throw new WrongInput(Say.of("no-profiles", folder));
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
