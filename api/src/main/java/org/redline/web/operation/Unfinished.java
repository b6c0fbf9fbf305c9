package org.redline.web.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The mark in a data folder into which something is being restored. */
public final class Unfinished {
  private static final String NAME = "redline.restoring";

  private Unfinished() {}

  static Path in(Path data) {
    return data.resolve(NAME);
  }

  static void mark(Path data) throws IOException {
    Files.createDirectories(data);
    Files.writeString(in(data), "");
  }

  /** Whether a restore was begun and not finished. */
  public static boolean isIn(Path data) {
    return Files.exists(in(data));
  }
}
