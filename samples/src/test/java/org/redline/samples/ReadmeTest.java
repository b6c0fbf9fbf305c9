package org.redline.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README.md shows is how the program's reports begin. */
class ReadmeTest {
  private static final Path README = Path.of("..", "README.md");
  private static final Pattern BLOCK = Pattern.compile("```([a-z]+)\n(.*?)```", Pattern.DOTALL);

  @TempDir private Path folder = Path.of("");

  @Test
  void theInputGivesTheOutputsShown() throws IOException {
    Path profile = folder.resolve("plant.yaml");
    Files.writeString(profile, blocks("yaml").get(0));
    List<String> shown = blocks("text");

    assertThat(Firms.checked(profile)).startsWith(shown.get(0));
    assertThat(Firms.checked(profile, "--lang", "en")).startsWith(shown.get(1));
  }

  private static List<String> blocks(String kind) {
    Matcher blocks = BLOCK.matcher(Firms.text(README));
    return blocks.results().filter(b -> b.group(1).equals(kind)).map(b -> b.group(2)).toList();
  }
}
