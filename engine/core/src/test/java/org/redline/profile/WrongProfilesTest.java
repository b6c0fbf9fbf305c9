package org.redline.profile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redline.source.Problem;
import org.redline.source.Problems;
import org.redline.vocabulary.Vocabulary;

/**
 * Every profile in the folder {@code wrong} gives the problems that stand in the text beside it.
 */
class WrongProfilesTest {
  private static final ProfileReader READER = new ProfileReader(Vocabulary.ofEnterprise());

  @ParameterizedTest(name = "{0}")
  @MethodSource("profiles")
  void tells_every_problem_with_its_place(String name) throws Exception {
    Path file = folder().resolve(name);

    Problems problems =
        catchThrowableOfType(Problems.class, () -> READER.read(name, Files.readAllBytes(file)));

    String told =
        problems.problems().stream().map(WrongProfilesTest::told).collect(Collectors.joining());
    assertThat(told).isEqualTo(Files.readString(expected(file), UTF_8));
  }

  static Stream<String> profiles() throws IOException, URISyntaxException {
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .map(file -> Objects.requireNonNull(file.getFileName()).toString())
          .filter(name -> !name.endsWith(".txt"))
          .sorted()
          .toList()
          .stream();
    }
  }

  static String text(String name) throws IOException, URISyntaxException {
    return Files.readString(folder().resolve(name), UTF_8);
  }

  private static String told(Problem problem) {
    return String.format(
        Locale.ROOT,
        "%d:%d\n  %s\n  %s\n",
        problem.place().line(),
        problem.place().column(),
        problem.message().zh(),
        problem.message().en());
  }

  private static Path expected(Path file) {
    return Path.of(file + ".txt");
  }

  private static Path folder() throws URISyntaxException {
    return Path.of(Objects.requireNonNull(WrongProfilesTest.class.getResource("wrong")).toURI());
  }
}
