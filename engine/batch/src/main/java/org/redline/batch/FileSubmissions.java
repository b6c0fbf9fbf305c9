package org.redline.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Files with a profile each or on each line; one that cannot be read holds up no other. */
final class FileSubmissions implements Submissions {
  private final List<Path> files;
  private final long size;
  private @Nullable LineSubmissions lines;
  private int next;
  private long done;

  FileSubmissions(List<Path> files) {
    this.files = files;
    this.size = files.stream().mapToLong(FileSubmissions::size).sum();
  }

  @Override
  public @Nullable Submission next() {
    while (lines != null || next < files.size()) {
      Submission submission = lines == null ? open(files.get(next++)) : next(lines);
      if (submission != null) {
        return submission;
      }
    }
    return null;
  }

  private @Nullable Submission next(LineSubmissions open) {
    Submission submission;
    try {
      submission = open.next();
    } catch (Refusal refusal) { // because a file without profiles holds up no other
      submission = Submission.unreadable(open.file(), 1, refusal.text());
      closeLines(open);
    }
    if (submission == null) {
      closeLines(open);
    }
    return submission;
  }

  private void closeLines(LineSubmissions open) {
    done += open.size();
    lines = null;
    open.close();
  }

  /** The profile of a file; null where it has lines, which come next. */
  private @Nullable Submission open(Path file) {
    String name = file.toString();
    try {
      if (FileKind.of(file) == FileKind.LINES) {
        lines = LineSubmissions.of(file, Files.size(file));
        return null;
      }
      return whole(file, name);
    } catch (Refusal refusal) {
      return Submission.unreadable(name, 1, refusal.text());
    } catch (IOException e) {
      return Submission.unreadable(name, 1, "file.unreadable");
    }
  }

  private Submission whole(Path file, String name) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] content = in.readNBytes(Submission.LONGEST + 1);
      done += content.length;
      return content.length > Submission.LONGEST
          ? Submission.unreadable(name, 1, "file.long", Submission.LONGEST)
          : Submission.of(name, 1, name, content);
    }
  }

  @Override
  public long done() {
    return lines == null ? done : done + lines.done();
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public void close() {
    if (lines != null) {
      lines.close();
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) { // because whoever reads it says so
      return 0;
    }
  }
}
