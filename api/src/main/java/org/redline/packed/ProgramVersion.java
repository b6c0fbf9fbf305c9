package org.redline.packed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.redline.audit.AuditReport;

/** The version of the program. */
public final class ProgramVersion {
  /** Enough of the digest to tell builds apart. */
  private static final int SHOWN = 12;

  private ProgramVersion() {}

  /** What the build has written beside this class. */
  public static String text() {
    return read(ProgramVersion.class.getResourceAsStream("version.txt"));
  }

  /**
   * The version and the beginning of the digest that the build made over everything from which the
   * engine is built: of two that differ in nothing here, the same profile, rules and day give the
   * same report.
   */
  public static String engine() {
    String digest = read(AuditReport.class.getResourceAsStream("engine.txt"));
    return text() + " " + digest.substring(0, SHOWN);
  }

  private static String read(@Nullable InputStream resource) {
    try (InputStream text = requireNonNull(resource)) {
      return new String(text.readAllBytes(), UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
