package org.redline.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What README.md shows is how the program's reports begin; {@code -Dredline.expected=write} writes
 * as many lines of them again.
 */
class ReadmeTest {
  private static final Path README = Path.of("..", "README.md");
  private static final Pattern BLOCK = Pattern.compile("```([a-z]+)\n(.*?)```", Pattern.DOTALL);

  @TempDir private Path folder = Path.of("");

  @Test
  void theInputGivesTheOutputsShown() throws IOException {
    Path profile = folder.resolve("plant.yaml");
    Files.writeString(profile, blocks("yaml").get(0));

    holds(0, Firms.checked(profile));
    holds(1, Firms.checked(profile, "--lang", "en"));
  }

  private static void holds(int number, String report) throws IOException {
    String shown = blocks("text").get(number);
    String begins =
        report.lines().limit(shown.lines().count()).collect(Collectors.joining("\n", "", "\n"));
    if (ExpectedReportsTest.WRITE) {
      Files.writeString(README, Firms.text(README).replace(shown, begins));
      shown = begins;
    }
    assertThat(begins).isEqualTo(shown);
  }

  private static List<String> blocks(String kind) {
    Matcher blocks = BLOCK.matcher(Firms.text(README));
    return blocks.results().filter(b -> b.group(1).equals(kind)).map(b -> b.group(2)).toList();
  }
}
