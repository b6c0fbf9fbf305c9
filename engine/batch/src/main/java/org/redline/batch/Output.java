package org.redline.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** The files of a run; what is half written never passes for the whole. */
final class Output implements AutoCloseable {
  private static final String PART = ".part";
  private static final List<String> LINES =
      List.of("findings.jsonl", "actions.jsonl", "rejected.jsonl");
  private static final String SUMMARY = "summary.json";
  private static final String PAGE = "index.html";

  private final Path folder;
  private final List<BufferedWriter> writers = new ArrayList<>();

  private Output(Path folder) {
    this.folder = folder;
  }

  static Output in(Path folder) throws IOException {
    Files.createDirectories(folder);
    Output output = new Output(folder);
    for (String name : LINES) {
      output.writers.add(Files.newBufferedWriter(output.part(name), UTF_8));
    }
    return output;
  }

  void write(Outcome outcome) throws IOException {
    lines(0, outcome.findings());
    lines(1, outcome.actions());
    if (outcome.rejected() != null) {
      lines(2, List.of(outcome.rejected()));
    }
  }

  void summary(String json) throws IOException {
    Files.writeString(part(SUMMARY), json);
  }

  void page(String html) throws IOException {
    Files.writeString(part(PAGE), html);
  }

  /** Puts all files in place. */
  void finish() throws IOException {
    close();
    List<String> all = new ArrayList<>(LINES);
    all.add(SUMMARY);
    all.add(PAGE);
    for (String name : all) {
      Files.move(part(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    for (BufferedWriter writer : writers) {
      writer.close();
    }
    writers.clear();
  }

  private void lines(int file, List<String> lines) throws IOException {
    BufferedWriter writer = writers.get(file);
    for (String line : lines) {
      writer.write(line);
      writer.write('\n');
    }
  }

  private Path part(String name) {
    return folder.resolve(name + PART);
  }
}
