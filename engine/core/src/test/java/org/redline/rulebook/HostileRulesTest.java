package org.redline.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redline.source.Problem;

/**
 * Files that try to do harm. Each begins with a comment: the file in whose stead it stands, and a
 * part of the message that must appear where the file is marked.
 */
class HostileRulesTest {

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(RulesFolder.resource("hostile"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void isRefusedAtItsPlace(Path file) throws IOException {
    String text = Files.readString(file);
    String[] header = text.lines().findFirst().orElseThrow().substring(2).split(": ?", 2);
    RulesFolder folder = RulesFolder.small().with(header[0], text);

    List<Problem> problems = folder.problems();

    assertThat(problems)
        .as("problems with place %s: %s", folder.mark(), problems)
        .anySatisfy(
            problem -> {
              assertThat(problem.place()).isEqualTo(folder.mark());
              assertThat(problem.message().en()).contains(header[1]);
              assertThat(problem.message().zh()).isNotBlank();
            });
  }

  @Test
  void thereAreManyKindsOfThem() throws IOException {
    assertThat(files()).hasSizeGreaterThan(60);
  }

  @Test
  void tenThousandCasesAreRefusedWithoutReadingThem() {
    String cases = IntStream.range(0, 10_000).mapToObj(i -> "    c" + i + ": {}").collect(joined());
    RulesFolder folder =
        RulesFolder.small()
            .change("book/design-approved.yaml", "  violated:\n", "  violated:\n" + cases + "\n");

    assertThat(folder.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message().en()).contains("10006 cases"));
  }

  @Test
  void aFileOfMegabytesIsRefused() {
    String blank = "# " + "x".repeat(2 << 20) + "\n";
    RulesFolder folder = RulesFolder.small().with("book/design-approved.yaml", blank);

    assertThat(folder.problems())
        .anySatisfy(
            problem -> assertThat(problem.place().file()).isEqualTo("book/design-approved.yaml"));
  }

  @Test
  void bytesThatAreNoUtf8AreRefused() {
    byte[] bytes = {'t', 'i', (byte) 0xC3, (byte) 0x28};
    assertThat(new Reading(Folder.of(Map.of("laws.yaml", bytes))).open("laws.yaml")).isNull();
  }

  private static Collector<CharSequence, ?, String> joined() {
    return Collectors.joining("\n");
  }
}
