package org.redline.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The profiles of an input, one after the other: a folder of YAML and JSON files in order of name,
 * or JSON Lines, plain or gzip. Holds one profile at a time.
 */
final class Submissions implements AutoCloseable {
  private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json");
  private static final int LONGEST_LINE = 20_000_000;
  private static final int BUFFER = 1 << 16;

  private final Source source;
  private final long size;

  private Submissions(Source source, long size) {
    this.source = source;
    this.size = size;
  }

  /**
   * Opens an input.
   *
   * @throws IOException when it cannot be read
   */
  static Submissions of(Path input) throws IOException {
    return Files.isDirectory(input)
        ? folder(input)
        : new Submissions(new Lines(input), Files.size(input));
  }

  /** Bytes of the input, as {@link Submission#end} counts them. */
  long size() {
    return size;
  }

  /** The next profile; null at the end. */
  @Nullable Submission next() throws IOException {
    return source.next();
  }

  @Override
  public void close() throws IOException {
    source.close();
  }

  private static Submissions folder(Path input) throws IOException {
    try (Stream<Path> all = Files.walk(input)) {
      List<Path> files =
          all.filter(Files::isRegularFile).filter(Submissions::isProfile).sorted().toList();
      long size = 0;
      for (Path file : files) {
        size += Files.size(file);
      }
      return new Submissions(new Documents(files), size);
    }
  }

  private static boolean isProfile(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith);
  }

  private interface Source extends AutoCloseable {
    @Nullable Submission next() throws IOException;

    @Override
    void close() throws IOException;
  }

  /** Files, a profile each. */
  private static final class Documents implements Source {
    private final List<Path> files;
    private int read;
    private long end;

    Documents(List<Path> files) {
      this.files = files;
    }

    @Override
    public @Nullable Submission next() throws IOException {
      if (read == files.size()) {
        return null;
      }
      Path file = files.get(read++);
      byte[] content = Files.readAllBytes(file);
      end += content.length;
      return new Submission(file.toString(), 1, file.toString(), content, end);
    }

    @Override
    public void close() {}
  }

  /** One file, a profile on each line; empty lines are passed over. */
  private static final class Lines implements Source {
    private final String file;
    private final Counting counting;
    private final InputStream in;
    private int line;

    Lines(Path input) throws IOException {
      this.file = input.toString();
      this.counting = new Counting(Files.newInputStream(input));
      this.in = new BufferedInputStream(unpacked(input, counting), BUFFER);
    }

    private static InputStream unpacked(Path input, InputStream raw) throws IOException {
      boolean packed = input.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
      return packed ? new GZIPInputStream(new BufferedInputStream(raw, BUFFER), BUFFER) : raw;
    }

    @Override
    public @Nullable Submission next() throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      for (int b = in.read(); b >= 0; b = in.read()) {
        if (b == '\n') {
          line++;
          if (!blank(bytes)) {
            return submission(bytes);
          }
          bytes.reset();
        } else if (bytes.size() <= LONGEST_LINE) {
          bytes.write(b);
        }
      }
      line++;
      return blank(bytes) ? null : submission(bytes);
    }

    private Submission submission(ByteArrayOutputStream bytes) {
      return new Submission(file, line, "profile.json", bytes.toByteArray(), counting.count);
    }

    private static boolean blank(ByteArrayOutputStream bytes) {
      return bytes.size() < 4 && bytes.toString(UTF_8).isBlank();
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }

  /** Counts the bytes that were read. */
  private static final class Counting extends FilterInputStream {
    private long count;

    Counting(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count += Math.max(read, 0);
      return read;
    }
  }
}
