package org.redline.generate;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.redline.batch.Refusal;

/** A file of profiles as JSON Lines; gzip where its name ends in {@code .gz}. */
public final class FirmFile {
  private static final String PART = ".part";

  private final Path file;
  private final boolean replacing;

  private FirmFile(Path file, boolean replacing) {
    this.file = file;
    this.replacing = replacing;
  }

  /** A file that is not there yet. */
  public static FirmFile fresh(Path file) {
    return new FirmFile(file, false);
  }

  /** A file that may be there, and is then replaced. */
  public static FirmFile replacing(Path file) {
    return new FirmFile(file, true);
  }

  /**
   * Writes all lines, under another name until all are there.
   *
   * @throws Refusal when the file is there, or cannot be written
   */
  public void write(Stream<String> lines) {
    if (Files.isDirectory(file)) {
      throw Refusal.of("output.folder", file);
    } else if (!replacing && Files.exists(file)) {
      throw Refusal.of("output.exists", file);
    }
    Path part = file.resolveSibling(file.getFileName() + PART);
    try {
      writePart(lines, part);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | UncheckedIOException e) {
      throw Refusal.of("output.unwritable", file);
    }
  }

  private void writePart(Stream<String> lines, Path part) throws IOException {
    try (Writer out = new OutputStreamWriter(stream(part), StandardCharsets.UTF_8)) {
      lines.forEach(line -> write(line, out));
    } catch (IOException | UncheckedIOException e) {
      Files.deleteIfExists(part);
      throw e;
    }
  }

  private OutputStream stream(Path part) throws IOException {
    OutputStream raw = new BufferedOutputStream(Files.newOutputStream(part));
    boolean packed = file.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
    return packed ? new GZIPOutputStream(raw) : raw;
  }

  private static void write(String line, Writer out) {
    try {
      out.write(line);
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
