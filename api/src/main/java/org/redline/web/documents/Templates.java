package org.redline.web.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.redline.web.Sha256;
import org.redline.web.documents.NotDrawn.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Templates: those that come with the program, and those that an office puts in their place by
 * files {@code kind.docx} in the folder of the setting {@code redline.documents.templates}.
 */
@Component
class Templates implements ApplicationRunner {
  private static final Logger LOG = LoggerFactory.getLogger(Templates.class);
  private static final long LARGEST = 4_000_000;

  private final Path folder;
  private final Map<DocumentKind, byte[]> shipped = new ConcurrentHashMap<>();

  Templates(DocumentSettings settings) {
    this.folder = settings.templates();
  }

  /** Says at the start which replaced templates cannot be used. */
  @Override
  public void run(ApplicationArguments arguments) {
    for (DocumentKind kind : DocumentKind.values()) {
      List<Problem> problems = problems(kind);
      if (!problems.isEmpty()) {
        LOG.warn("template {} cannot be used: {}", file(kind), problems);
      }
    }
  }

  /**
   * The template of a kind.
   *
   * @throws NotDrawn when an office's own cannot be used
   */
  Template of(DocumentKind kind) {
    List<Problem> problems = problems(kind);
    if (!problems.isEmpty()) {
      throw new NotDrawn(problems);
    }
    byte[] bytes = replaced(kind) ? read(file(kind)) : shipped(kind);
    return new Template(bytes, Sha256.of(bytes));
  }

  /** Names of the fields of the template that is used, or of the shipped one where none can be. */
  Set<String> fields(DocumentKind kind) {
    boolean own = replaced(kind) && problems(kind).isEmpty();
    return Typesetter.fields(own ? read(file(kind)) : shipped(kind));
  }

  /** Whether the office has put its own in the place of the shipped one. */
  boolean replaced(DocumentKind kind) {
    return Files.isRegularFile(file(kind));
  }

  /** The template that comes with the program. */
  byte[] shipped(DocumentKind kind) {
    return shipped.computeIfAbsent(kind, Templates::made);
  }

  /** Everything that keeps the office's own template from being used. */
  List<Problem> problems(DocumentKind kind) {
    if (!replaced(kind)) {
      return List.of();
    }
    String name = file(kind).getFileName().toString();
    try {
      if (Files.size(file(kind)) > LARGEST) {
        return List.of(Problem.of("template.large", name));
      }
      return problems(kind, name, Typesetter.fields(read(file(kind))));
    } catch (IOException | RuntimeException e) {
      return List.of(Problem.of("template.broken", name));
    }
  }

  private static List<Problem> problems(DocumentKind kind, String file, Set<String> fields) {
    List<Problem> problems = new ArrayList<>();
    Set<String> known = Catalogue.known(kind);
    for (String field : fields) {
      if (!known.contains(field)) {
        problems.add(Problem.of("template.unknown", file, field));
      }
    }
    for (String field : Catalogue.of(kind).mandatory()) {
      if (!fields.contains(field)) {
        problems.add(Problem.of("template.missing", file, field, Catalogue.title(field)));
      }
    }
    return problems;
  }

  private Path file(DocumentKind kind) {
    return folder.resolve(kind.code() + ".docx");
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] made(DocumentKind kind) {
    String file = "templates/" + kind.code() + ".txt";
    try (InputStream in = Templates.class.getResourceAsStream(file)) {
      byte[] text = Objects.requireNonNull(in, file).readAllBytes();
      return Layout.docx(new String(text, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /** A template that can be used. */
  @SuppressWarnings("ArrayRecordComponent") // read at once, never compared
  record Template(byte[] bytes, String digest) {}
}
