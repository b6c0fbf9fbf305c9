package org.redline.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder that a run writes into. */
public final class OutputFolder {
  private final Path folder;
  private final boolean replacing;

  private OutputFolder(Path folder, boolean replacing) {
    this.folder = folder;
    this.replacing = replacing;
  }

  /** A folder that is empty or not there yet. */
  public static OutputFolder empty(Path folder) {
    return new OutputFolder(folder, false);
  }

  /** A folder in which the files of an earlier run are replaced; others are left alone. */
  public static OutputFolder replacing(Path folder) {
    return new OutputFolder(folder, true);
  }

  /** Refuses to write over the input, or among the profiles of the next run. */
  void refuse(Path input) {
    Path from = real(input);
    Path to = real(folder);
    boolean within = to.startsWith(from);
    boolean over = Output.NAMES.stream().map(to::resolve).anyMatch(from::equals);
    if (within || over) {
      throw Refusal.of("output.input", folder, input);
    }
  }

  /** Makes the folder where it is not there, and opens its files. */
  Output open() {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw Refusal.of("output.file", folder);
    }
    boolean there = Files.isDirectory(folder);
    try {
      if (there && !replacing && !leftovers()) {
        throw Refusal.of("output.full", folder);
      }
      Files.createDirectories(folder);
      return Output.in(folder, !there);
    } catch (IOException e) {
      throw Refusal.of("output.unwritable", folder);
    }
  }

  /** Whether there is nothing but what a run that was broken off has left. */
  private boolean leftovers() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<String> parts = Output.NAMES.stream().map(name -> name + Output.PART).toList();
      return files.map(file -> String.valueOf(file.getFileName())).allMatch(parts::contains);
    }
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
