package org.redline.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.source.Place;
import org.redline.source.Problem;

/** Files with a profile each; one that cannot be read holds up no other. */
final class FileSubmissions implements Submissions {
  private final List<Path> files;
  private final long size;
  private int next;
  private long done;

  FileSubmissions(List<Path> files) throws IOException {
    this.files = files;
    long sum = 0;
    for (Path file : files) {
      sum += Files.size(file);
    }
    this.size = sum;
  }

  @Override
  public @Nullable Submission next() {
    if (next == files.size()) {
      return null;
    }
    Path file = files.get(next++);
    String name = file.toString();
    try (InputStream in = Files.newInputStream(file)) {
      byte[] content = in.readNBytes(Submission.LONGEST + 1);
      done += content.length;
      return content.length > Submission.LONGEST
          ? unreadable(name, "file.long", Submission.LONGEST)
          : Submission.of(name, 1, name, content);
    } catch (IOException e) {
      return unreadable(name, "file.unreadable");
    }
  }

  @Override
  public long done() {
    return done;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public void close() {
    // every file is closed where it is read
  }

  private static Submission unreadable(String name, String key, Object... arguments) {
    Problem problem = new Problem(new Place(name, 1, 1), Refusal.of(key, arguments).text());
    return Submission.unreadable(name, 1, problem);
  }
}
