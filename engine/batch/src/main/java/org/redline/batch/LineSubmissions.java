package org.redline.batch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One file with a profile on each line, plain or gzip; empty lines are passed over. Where it breaks
 * off, a last submission says so.
 */
final class LineSubmissions implements Submissions {
  private static final int BUFFER = 1 << 16;
  private static final int GZIP_FIRST = 0x1f;
  private static final int GZIP_SECOND = 0x8b;
  private static final String NAME = "profile.json";

  private final String file;
  private final long size;
  private final CountedInput counted;
  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private int position;
  private int limit;
  private int line;
  private boolean tooLong;
  private boolean any;
  private boolean broken;

  private LineSubmissions(String file, long size, CountedInput counted, InputStream in) {
    this.file = file;
    this.size = size;
    this.counted = counted;
    this.in = in;
  }

  /** Opens {@code input}; its first bytes, not its name, tell whether it is gzip. */
  static LineSubmissions of(Path input, long size) throws IOException {
    CountedInput counted = new CountedInput(Files.newInputStream(input));
    InputStream raw = new BufferedInputStream(counted, BUFFER);
    try {
      return new LineSubmissions(input.toString(), size, counted, unpacked(input, raw));
    } catch (IOException e) {
      raw.close();
      throw Refusal.of("input.gzip", input);
    }
  }

  private static InputStream unpacked(Path input, InputStream raw) throws IOException {
    raw.mark(2);
    boolean packed = raw.read() == GZIP_FIRST && raw.read() == GZIP_SECOND;
    raw.reset();
    boolean named = input.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
    return packed || (named && Files.size(input) > 0) ? new Gunzip(raw, BUFFER) : raw;
  }

  @Override
  public @Nullable Submission next() {
    try {
      while (!broken && readLine()) {
        Submission submission = submission();
        if (submission != null) {
          any = true;
          return submission;
        }
      }
    } catch (IOException e) {
      broken = true;
      any = true;
      return Submission.unreadable(file, line + 1, "line.broken");
    }
    if (!any) {
      throw Refusal.of("input.empty", file);
    }
    return null;
  }

  /** Takes the next line into {@link #bytes}, as far as a profile may be long. */
  private boolean readLine() throws IOException {
    bytes.reset();
    tooLong = false;
    boolean begun = false;
    while (position < limit || fill()) {
      begun = true;
      int end = endOfLine();
      take(end);
      if (end < limit) {
        position = end + 1;
        break;
      }
      position = limit;
    }
    line += begun ? 1 : 0;
    return begun;
  }

  private int endOfLine() {
    int end = position;
    while (end < limit && buffer[end] != '\n') {
      end++;
    }
    return end;
  }

  private void take(int end) {
    int room = Submission.LONGEST - bytes.size();
    tooLong |= end - position > room;
    bytes.write(buffer, position, Math.min(end - position, room));
  }

  private boolean fill() throws IOException {
    position = 0;
    limit = Math.max(0, in.read(buffer));
    return limit > 0;
  }

  private @Nullable Submission submission() {
    if (tooLong) {
      return Submission.unreadable(file, line, "line.long", Submission.LONGEST);
    }
    byte[] content = withoutReturn(bytes.toByteArray());
    return blank(content) ? null : Submission.of(file, line, NAME, content);
  }

  /** Lines may end as Windows ends them. */
  private static byte[] withoutReturn(byte[] content) {
    int last = content.length - 1;
    return last >= 0 && content[last] == '\r' ? Arrays.copyOf(content, last) : content;
  }

  private static boolean blank(byte[] content) {
    for (byte b : content) {
      if (b != ' ' && b != '\t') {
        return false;
      }
    }
    return true;
  }

  /** Name of the file. */
  String file() {
    return file;
  }

  @Override
  public long done() {
    return counted.count();
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw Refusal.of("input.unreadable", file);
    }
  }
}
