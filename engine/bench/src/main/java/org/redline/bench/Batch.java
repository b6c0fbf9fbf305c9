package org.redline.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.redline.generate.FirmFile;
import org.redline.generate.FirmLines;
import org.redline.vocabulary.Vocabulary;

/**
 * Measures the audit of many firms: against only reading the same file into facts, by memory
 * against a tenth of the firms, and by one thread against two. Each run is a process of its own.
 *
 * <p>Arguments: how many firms, 100,000 if left out; then options of the virtual machine in place
 * of the launcher's.
 */
public final class Batch {
  private static final int MANY = 100_000;
  private static final int TENTH = 10;

  /** What the launcher gives to long runs. */
  private static final List<String> LAUNCHER = List.of("-XX:+UseParallelGC", "-XX:MaxNewSize=256m");

  private static final long SEED = 20261101;

  private final Path folder;
  private final List<String> options;

  private Batch(Path folder, List<String> options) {
    this.folder = folder;
    this.options = options;
  }

  public static void main(String[] arguments) throws IOException {
    int many = arguments.length == 0 ? MANY : Integer.parseInt(arguments[0]);
    List<String> options =
        arguments.length < 2 ? LAUNCHER : List.of(arguments).subList(1, arguments.length);
    Path folder = Files.createTempDirectory("redline-bench");
    try {
      new Batch(folder, options).run(many);
    } finally {
      Folders.delete(folder);
    }
  }

  private void run(int many) {
    Path all = generate(many);
    Path tenth = generate(many / TENTH);
    BatchRun.Figures parsed = measure("parse", all, 2);
    BatchRun.Figures audited = measure("audit", all, 2);
    BatchRun.Figures small = measure("audit", tenth, 2);
    BatchRun.Figures both = measure("audit-warm", tenth, 2);
    BatchRun.Figures alone = measure("audit-warm", tenth, 1);
    say("audit to parsing, wall time", audited.wall() / parsed.wall());
    say("audit to parsing, processor time", audited.processor() / parsed.processor());
    say("resident memory, all firms to a tenth", audited.resident() / small.resident());
    say("heap after collections, all firms to a tenth", audited.heap() / small.heap());
    say("two threads to one, wall time", alone.wall() / both.wall());
  }

  private Path generate(int firms) {
    Path file = folder.resolve(firms + ".jsonl.gz");
    FirmLines lines = new FirmLines(Vocabulary.ofEnterprise());
    FirmFile.fresh(file).write(lines.of(SEED).limit(firms));
    return file;
  }

  private BatchRun.Figures measure(String what, Path input, int threads) {
    Path out = folder.resolve("out");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(BatchRun.class.getName());
    command.addAll(List.of(what, input.toString(), String.valueOf(threads), out.toString()));
    BatchRun.Figures figures = BatchRun.Figures.of(answer(command));
    System.out.printf(
        Locale.ROOT, "%s %s, threads: %d: %s%n", what, input.getFileName(), threads, figures);
    Folders.delete(out);
    return figures;
  }

  private static String answer(List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      String answer = new String(process.getInputStream().readAllBytes(), UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException("failed: " + String.join(File.pathSeparator, command));
      }
      return answer.strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void say(String what, double ratio) {
    System.out.printf(Locale.ROOT, "%s: %.2f%n", what, ratio);
  }
}
