package org.redline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The content of rule files that are packed on the class path. */
final class PackedRules {
  private static final String WHOLE = "redline-rules";
  private static final String FROZEN = "org/redline/bench/frozen";

  private PackedRules() {}

  /** The whole law, as it is packed today. */
  static Map<String, byte[]> whole() {
    return files(WHOLE);
  }

  /**
   * The provisions that are also written by hand, as they were when that was done, so that figures
   * can be compared from year to year; with the common files of today.
   */
  static Map<String, byte[]> frozen() {
    Map<String, byte[]> files = files(FROZEN);
    whole().forEach((path, content) -> addCommon(files, path, content));
    return files;
  }

  /** The whole law, some of its provisions under more than one file name, to so many provisions. */
  static Map<String, byte[]> multiplied(int count) {
    Map<String, byte[]> files = whole();
    List<String> provisions = files.keySet().stream().filter(PackedRules::isProvision).toList();
    for (int i = provisions.size(); i < count; i++) {
      String file = provisions.get(i % provisions.size());
      byte[] content = files.get(file);
      if (content != null) {
        String again = "-again".repeat(i / provisions.size());
        files.put(file.replace(".yaml", again + ".yaml"), content);
      }
    }
    return files;
  }

  private static boolean isProvision(String path) {
    return path.contains("/")
        && !path.endsWith(".mandate.yaml")
        && !path.endsWith("/rulebook.yaml")
        && !path.endsWith("/parameters.yaml");
  }

  private static void addCommon(Map<String, byte[]> files, String path, byte[] content) {
    if (!path.contains("/")) {
      files.put(path, content);
    }
  }

  private static Map<String, byte[]> files(String folder) {
    URL url = PackedRules.class.getClassLoader().getResource(folder);
    if (url == null) {
      throw new IllegalStateException("not on the class path: " + folder);
    }
    try {
      URI uri = url.toURI();
      if (!"jar".equals(uri.getScheme())) {
        return below(Path.of(uri));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return below(jar.getPath(folder));
      }
    } catch (URISyntaxException | IOException e) {
      throw new IllegalStateException("cannot read " + url, e);
    }
  }

  private static Map<String, byte[]> below(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      List<Path> files = all.filter(path -> path.toString().endsWith(".yaml")).toList();
      Map<String, byte[]> contents = new TreeMap<>();
      files.forEach(
          path -> contents.put(root.relativize(path).toString().replace('\\', '/'), bytes(path)));
      return contents;
    }
  }

  private static byte[] bytes(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
