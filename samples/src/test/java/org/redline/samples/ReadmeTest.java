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

/** README.md shows exact reports; {@code -Dredline.expected=write} writes them again. */
class ReadmeTest {
  private static final Path README = Path.of("..", "README.md");
  private static final Pattern BLOCK = Pattern.compile("```([a-z]+)\n(.*?)```", Pattern.DOTALL);

  @TempDir private Path folder = Path.of("");

  @Test
  void theInputGivesTheOutputsShown() throws IOException {
    Path profile = folder.resolve("plant.yaml");
    Files.writeString(profile, blocks("yaml").get(0));

    holds(0, Firms.checked(profile, "--brief"));
    holds(1, Firms.checked(profile, "--brief", "--lang", "en"));
  }

  private static void holds(int number, String report) throws IOException {
    String shown = blocks("text").get(number);
    if (ExpectedReportsTest.WRITE) {
      Files.writeString(README, Firms.text(README).replace(shown, report));
      shown = report;
    }
    assertThat(shown).isEqualTo(report);
  }

  private static List<String> blocks(String kind) {
    Matcher blocks = BLOCK.matcher(Firms.text(README));
    return blocks.results().filter(b -> b.group(1).equals(kind)).map(b -> b.group(2)).toList();
  }
}
