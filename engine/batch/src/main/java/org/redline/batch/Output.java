package org.redline.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** The files of a run, written under other names until all of them are whole. */
final class Output implements AutoCloseable {
  static final List<String> NAMES =
      List.of(
          "findings.jsonl",
          "actions.jsonl",
          "rejected.jsonl",
          "terms.json",
          "summary.json",
          "index.html");
  static final String PART = ".part";

  private static final int LINE_FILES = 3;
  private static final int BUFFER = 1 << 18;

  private final Path folder;
  private final boolean made;
  private final List<OutputStream> files = new ArrayList<>();
  private boolean finished;

  private Output(Path folder, boolean made) {
    this.folder = folder;
    this.made = made;
  }

  /**
   * Opens the files.
   *
   * @param made whether the folder was made for them: then it goes if they do not stay
   */
  static Output in(Path folder, boolean made) throws IOException {
    Output output = new Output(folder, made);
    for (String name : NAMES.subList(0, LINE_FILES)) {
      output.files.add(new BufferedOutputStream(Files.newOutputStream(output.part(name)), BUFFER));
    }
    return output;
  }

  void write(Portion portion) {
    write(0, portion.findings);
    write(1, portion.actions);
    write(2, portion.rejections);
  }

  void terms(String json) {
    write("terms.json", json);
  }

  void summary(String json) {
    write("summary.json", json);
  }

  void page(String html) {
    write("index.html", html);
  }

  /** Puts all files in place: those of an earlier run go before the first new one comes. */
  void finish() {
    try {
      closeFiles();
      for (String name : NAMES) {
        Files.deleteIfExists(folder.resolve(name));
      }
      for (String name : NAMES) {
        Files.move(part(name), folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
      }
      finished = true;
    } catch (IOException e) {
      throw Refusal.of("output.unwritable", folder);
    }
  }

  /** Unless all is finished, takes away what was written. */
  @Override
  public void close() {
    if (finished) {
      return;
    }
    try {
      closeFiles();
      for (String name : NAMES) {
        Files.deleteIfExists(part(name));
      }
      if (made) {
        Files.deleteIfExists(folder);
      }
    } catch (IOException e) {
      throw Refusal.of("output.unwritable", folder);
    }
  }

  private void closeFiles() throws IOException {
    for (OutputStream file : files) {
      file.close();
    }
    files.clear();
  }

  private void write(int file, ByteArrayOutputStream lines) {
    try {
      lines.writeTo(files.get(file));
    } catch (IOException e) {
      throw Refusal.of("output.unwritable", folder);
    }
  }

  private void write(String name, String text) {
    try {
      Files.writeString(part(name), text, UTF_8);
    } catch (IOException e) {
      throw Refusal.of("output.unwritable", folder);
    }
  }

  private Path part(String name) {
    return folder.resolve(name + PART);
  }
}
