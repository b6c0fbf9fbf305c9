package org.redline.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares each report byte for byte with the one in {@code expected}; only the digest of the rules
 * is left out.
 *
 * <p>After a change that is meant, write them again and read the difference: {@code mvn -q verify
 * -pl samples -am -Dredline.expected=write}
 */
class ExpectedReportsTest {
  static final boolean WRITE = "write".equals(System.getProperty("redline.expected"));
  private static final Path ONE = Firms.FOLDER.resolve("one-act-under-two-laws.yaml");

  static List<Path> firms() {
    return Firms.files();
  }

  @ParameterizedTest
  @MethodSource("firms")
  void theReportAsJsonIsTheExpectedOne(Path firm) throws IOException {
    holds(firm, ".json", Firms.checked(firm, "--format", "json"));
  }

  @ParameterizedTest
  @MethodSource("firms")
  void theReportAsTextIsTheExpectedOne(Path firm) throws IOException {
    holds(firm, ".txt", Firms.checked(firm));
  }

  @Test
  void theReportAsPageIsTheExpectedOne() throws IOException {
    holds(ONE, ".html", Firms.checked(ONE, "--format", "html"));
  }

  @Test
  void theReportInEnglishIsTheExpectedOne() throws IOException {
    holds(ONE, ".en.txt", Firms.checked(ONE, "--lang", "en"));
  }

  private static void holds(Path firm, String ending, String report) throws IOException {
    String name = firm.getFileName().toString().replace(".yaml", ending);
    Path expected = Path.of("expected", name);
    if (WRITE) {
      Files.createDirectories(expected.getParent());
      Files.writeString(expected, report);
    }
    assertThat(report).isEqualTo(Firms.text(expected));
  }
}
