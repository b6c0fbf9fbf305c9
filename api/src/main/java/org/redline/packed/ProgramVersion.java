package org.redline.packed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The version of the program. */
public final class ProgramVersion {
  private ProgramVersion() {}

  /** What the build has written beside this class. */
  public static String text() {
    try (var text = requireNonNull(ProgramVersion.class.getResourceAsStream("version.txt"))) {
      return new String(text.readAllBytes(), UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
