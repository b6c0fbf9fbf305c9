package org.redline.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.redline.generate.FirmLines;
import org.redline.generate.Firms;
import org.redline.rulebook.RuleReader;
import org.redline.rulebook.RuleSet;
import org.redline.text.Language;

/** Inputs, runs over them, and what they wrote. */
final class Runs {
  static final RuleSet RULES = RuleReader.read(Path.of("..", "..", "rules"));

  private Runs() {}

  /** Profiles of the first synthetic firms. */
  static List<String> firms(int count) {
    return new FirmLines(RULES.vocabulary()).of(20261101).limit(count).toList();
  }

  static Path plain(Path file, List<String> lines) {
    return write(file, (String.join("\n", lines) + "\n").getBytes(UTF_8));
  }

  static Path packed(Path file, List<String> lines) {
    return write(file, gzip((String.join("\n", lines) + "\n").getBytes(UTF_8)));
  }

  static Path folder(Path folder, List<String> profiles) {
    for (int i = 0; i < profiles.size(); i++) {
      write(folder.resolve(String.format("firm-%05d.json", i)), profiles.get(i).getBytes(UTF_8));
    }
    return folder;
  }

  static byte[] gzip(byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static Path write(Path file, byte[] content) {
    try {
      Files.createDirectories(file.getParent());
      return Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static AuditRun run(Path input, Path out, int threads) {
    return run(input, OutputFolder.empty(out), threads);
  }

  static AuditRun run(Path input, OutputFolder out, int threads) {
    return new LocalAudit(RULES, Language.ZH, threads, null, Firms.AS_OF)
        .run(input, out, Progress.SILENT);
  }

  static String file(Path folder, String name) {
    return Objects.requireNonNull(files(folder).get(name), name);
  }

  /** Every file of a folder by its name. */
  static Map<String, String> files(Path folder) {
    Map<String, String> files = new TreeMap<>();
    try (var all = Files.list(folder)) {
      for (Path file : all.toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
