package org.redline.web.inspection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.redline.packed.ProgramVersion;

class EngineVersionTest {
  private static final Path CORE = Path.of("..", "engine", "core");
  private static final int LONGEST = 40;

  private final String engine = new EngineConfiguration().engineVersion().text();

  @Test
  void the_same_version_with_other_code_or_messages_is_another_engine() throws Exception {
    String parts = Files.readString(CORE.resolve("target/engine/parts.txt"));

    assertThat(parts).startsWith(sources()).containsPattern("drools [0-9]").contains("cel");
    assertThat(engine)
        .isEqualTo(ProgramVersion.text() + " " + hex(parts.getBytes(UTF_8)).substring(0, 12))
        .hasSizeLessThanOrEqualTo(LONGEST);
  }

  /** What the core is made of: the digest of each file with its name, in the order of the names. */
  private static String sources() throws Exception {
    Path root = CORE.resolve("src/main");
    MessageDigest all = MessageDigest.getInstance("SHA-256");
    for (Path file : files(root)) {
      all.update(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
      all.update(name(root, file).getBytes(UTF_8));
    }
    return HexFormat.of().formatHex(all.digest());
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(Files::isRegularFile)
          .sorted((one, other) -> name(root, one).compareTo(name(root, other)))
          .toList();
    }
  }

  private static String name(Path root, Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  private static String hex(byte[] content) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
  }
}
