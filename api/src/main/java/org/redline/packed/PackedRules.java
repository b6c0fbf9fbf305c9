package org.redline.packed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redline.cases.Survivors;
import org.redline.rulebook.RuleReader;
import org.redline.rulebook.RuleSet;

/** The rules that come with the program: the folder {@code redline-rules/} of the class path. */
public final class PackedRules {
  private static final String FOLDER = "redline-rules/";
  private static final String KNOWN = FOLDER + "laws.yaml";

  private static final AtomicReference<@Nullable RuleSet> READ = new AtomicReference<>();

  private PackedRules() {}

  /** The rules, read once. */
  public static RuleSet read() {
    RuleSet known = READ.get();
    if (known == null) {
      known = RuleReader.read(files());
      READ.set(known);
    }
    return known;
  }

  public static Survivors survivors() {
    byte[] content = files().get(Survivors.FILE);
    return content == null ? Survivors.none() : Survivors.read(content);
  }

  /** The content of each file by its path in the folder. */
  public static Map<String, byte[]> files() {
    URL known = PackedRules.class.getClassLoader().getResource(KNOWN);
    if (known == null) {
      throw new IllegalStateException("no rules are packed with the program");
    }
    try {
      return known.getProtocol().equals("jar") ? fromJar(known) : fromFolder(known.toURI());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, byte[]> fromJar(URL known) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    JarURLConnection connection = (JarURLConnection) known.openConnection();
    connection.setUseCaches(false);
    try (JarFile jar = connection.getJarFile()) {
      for (JarEntry entry : jar.stream().toList()) {
        String name = entry.getName();
        if (name.startsWith(FOLDER) && name.endsWith(".yaml")) {
          try (var in = jar.getInputStream(entry)) {
            files.put(name.substring(FOLDER.length()), in.readAllBytes());
          }
        }
      }
    }
    return files;
  }

  private static Map<String, byte[]> fromFolder(URI known) throws IOException {
    Path folder = Path.of(known).resolveSibling("");
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(path -> path.toString().endsWith(".yaml")).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        files.put(name, Files.readAllBytes(file));
      }
    }
    return files;
  }
}
