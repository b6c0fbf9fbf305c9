package org.redline.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The files of a rules folder: content by path, with {@code /} between names, in order of path.
 *
 * @param files content by path
 * @param common digest of the files at the top, on which every rule leans
 */
record Folder(TreeMap<String, byte[]> files, String common) {
  private static final Set<String> SKIPPED = Set.of("target", "src");

  private Folder(TreeMap<String, byte[]> files) {
    this(files, digest(files, path -> path.indexOf('/') < 0));
  }

  static Folder of(Map<String, byte[]> files) {
    return new Folder(new TreeMap<>(files));
  }

  /** The rule files below {@code folder}; built things, code and dot files are none. */
  static Folder at(Path folder) {
    TreeMap<String, byte[]> files = new TreeMap<>();
    try {
      Files.walkFileTree(folder, new Collector(folder, files));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    }
    return new Folder(files);
  }

  /** Number of files that should hold a mandate rule. */
  int mandates() {
    return (int) files.keySet().stream().filter(RuleName::isMandate).count();
  }

  /**
   * A digest of what a rule file is made of: its own content and that of the files at the top and
   * of its rulebook's {@code parameters}.
   */
  String digest(String file, String parameters) {
    MessageDigest digest = sha256();
    digest.update(common.getBytes(StandardCharsets.US_ASCII));
    update(digest, file, files.get(file));
    update(digest, parameters, files.get(parameters));
    return file + " " + HexFormat.of().formatHex(digest.digest());
  }

  /** {@code sha256:} over the paths and contents of all files, each with its length. */
  String digest() {
    return "sha256:" + digest(files, path -> true);
  }

  private static String digest(TreeMap<String, byte[]> files, Predicate<String> paths) {
    MessageDigest digest = sha256();
    files.forEach(
        (path, content) -> {
          if (paths.test(path)) {
            update(digest, path, content);
          }
        });
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void update(MessageDigest digest, String path, byte @Nullable [] content) {
    if (content != null) {
      update(digest, path.getBytes(StandardCharsets.UTF_8));
      update(digest, content);
    }
  }

  private static void update(MessageDigest digest, byte[] bytes) {
    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static final class Collector extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final Map<String, byte[]> files;

    Collector(Path folder, Map<String, byte[]> files) {
      this.folder = folder;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
      boolean skipped = !path.equals(folder) && (isHidden(path) || SKIPPED.contains(name(path)));
      return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
      if (!isHidden(path) && isYaml(name(path))) {
        // A link could lead out of the folder: it is taken for an empty file, which is no rule.
        byte[] content = attributes.isRegularFile() ? Files.readAllBytes(path) : new byte[0];
        files.put(folder.relativize(path).toString().replace('\\', '/'), content);
      }
      return FileVisitResult.CONTINUE;
    }

    private static boolean isYaml(String name) {
      return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    private static boolean isHidden(Path path) {
      return name(path).startsWith(".");
    }

    private static String name(Path path) {
      @Nullable Path name = path.getFileName();
      return name == null ? "" : name.toString();
    }
  }
}
