package org.redline.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.redline.rulebook.RuleFileCache;
import org.redline.rulebook.RuleReader;
import org.redline.rulebook.RuleSet;
import org.redline.source.Problems;

class RereadingTest {
  private static final String CHANGED = "three-simultaneities/accepted-before-use.yaml";
  private static final String ID = "three-simultaneities/accepted-before-use";
  private static final String OTHER = "three-simultaneities/safety-pre-assessment";

  @Test
  void only_what_changed_is_made_again() throws IOException {
    Map<String, byte[]> files = files();
    RuleFileCache cache = new RuleFileCache();
    RuleSet before = RuleReader.read(files, cache);
    replace(files, CHANGED, "title: {zh: ", "title: {zh: 新");
    RuleSet after = RuleReader.read(files, cache);

    assertThat(after.provision(ID).orElseThrow().title().zh()).startsWith("新");
    assertThat(after.provision(OTHER)).containsSame(before.provision(OTHER).orElseThrow());
    assertThat(after.digest()).isEqualTo(RuleReader.read(files).digest());
  }

  @Test
  void a_change_of_the_common_files_is_noticed_by_every_rule_that_leans_on_them()
      throws IOException {
    Map<String, byte[]> files = files();
    RuleFileCache cache = new RuleFileCache();
    RuleReader.read(files, cache);
    replace(files, "laws.yaml", "\n  work-safety-law:", "\n  work-safety-law-of-old:");

    assertThatThrownBy(() -> RuleReader.read(files, cache))
        .isInstanceOfSatisfying(
            Problems.class,
            problems ->
                assertThat(problems.problems())
                    .anyMatch(problem -> problem.place().file().equals(CHANGED)));
  }

  private static void replace(Map<String, byte[]> files, String file, String text, String by) {
    String content = new String(files.get(file), StandardCharsets.UTF_8);
    assertThat(content).contains(text);
    files.put(file, content.replace(text, by).getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, byte[]> files() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    Path folder = RulesFolder.PATH;
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(path -> path.toString().endsWith(".yaml")).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (!name.startsWith("target/") && !name.startsWith("src/")) {
          files.put(name, Files.readAllBytes(file));
        }
      }
    }
    return files;
  }
}
