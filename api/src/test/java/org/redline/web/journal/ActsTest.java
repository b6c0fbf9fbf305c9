package org.redline.web.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.redline.text.Language;
import org.redline.web.enforcement.StepKind;
import org.redline.web.pages.Words;

/** Whatever is written into the journal has words, found where the code writes it. */
class ActsTest {
  /** A call that writes an act, up to the comma behind it; acts are made before all are written. */
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?:journal\\s*\\.add\\(\\s*(?!acts\\))[^,]+|new Journal\\.Act\\(\\s*[^,]+"
              + "|\\btold\\([^;]*?, id),\\s*([^,]+),",
          Pattern.DOTALL);

  private static final Pattern LITERAL = Pattern.compile("\"([a-z.-]+)\"");

  /** Acts that begin with a literal and end with a code. */
  private static final Map<String, List<String>> BEGINNINGS =
      Map.of(
          "case.",
          Arrays.stream(StepKind.values()).map(StepKind::code).toList(),
          "overview.",
          List.of("finished", "cancelled", "interrupted", "failed"));

  /** Written by a method that is given the act. */
  private static final Set<String> GIVEN = Set.of("act");

  @Test
  void every_act_has_words() throws IOException {
    Set<String> acts = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        WRITTEN.matcher(Files.readString(file)).results().forEach(call -> take(call, acts));
      }
    }

    assertThat(acts)
        .contains(
            "login",
            "profile.submit",
            "document.void",
            "office.add",
            "case.strike-off",
            "rules.shipped");
    for (Language language : Language.values()) {
      Words words = new Words(language);
      assertThat(acts).allSatisfy(act -> assertThat(words.act(act)).isNotEqualTo(act));
    }
  }

  private static void take(MatchResult call, Set<String> acts) {
    String act = call.group(1).strip();
    List<String> literals =
        LITERAL.matcher(act).results().map(literal -> literal.group(1)).toList();
    assertThat(literals.isEmpty()).as(call.group()).isEqualTo(GIVEN.contains(act));
    for (String literal : literals) {
      assertThat(literal.endsWith(".")).isEqualTo(BEGINNINGS.containsKey(literal));
      BEGINNINGS.getOrDefault(literal, List.of("")).forEach(end -> acts.add(literal + end));
    }
  }
}
