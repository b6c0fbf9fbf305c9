package org.redline.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redline.source.Limits;
import org.redline.source.Node;
import org.redline.source.Node.Entry;
import org.redline.source.Node.MapNode;
import org.redline.source.Node.ScalarNode;
import org.redline.source.SourceReader;

class SummaryTest {
  private static final int FIRMS = 150;
  private static final Pattern FINDING =
      Pattern.compile("\"provision\":\"(([^/\"]+)/[^\"]+)\",\"verdict\":\"([^\"]+)\"");
  private static final Pattern STANDING =
      Pattern.compile("\"action\":\"([^\"]+)\",\"standing\":\"([^\"]+)\"");

  @TempDir private static Path folder = Path.of("");
  private static Map<String, String> files = Map.of();
  private static Node summary = SourceReader.read("none.json", bytes("{}"), Limits.profile());

  @BeforeAll
  static void run() {
    Path input = Runs.plain(folder.resolve("firms.jsonl"), Runs.firms(FIRMS));
    Runs.run(input, folder.resolve("out"), 2);
    files = Runs.files(folder.resolve("out"));
    summary = SourceReader.read("summary.json", bytes(file("summary.json")), Limits.profile());
  }

  @Test
  void it_adds_up_to_the_lines_of_the_findings() {
    Map<String, Long> counted = new HashMap<>();
    for (String line : file("findings.jsonl").lines().toList()) {
      Matcher finding = FINDING.matcher(line);
      assertThat(finding.find()).as(line).isTrue();
      counted.merge("all/" + finding.group(3), 1L, Long::sum);
      counted.merge(finding.group(1) + "/" + finding.group(3), 1L, Long::sum);
      counted.merge(finding.group(2) + "/" + finding.group(3), 1L, Long::sum);
    }

    for (String verdict : List.of("violated", "undetermined")) {
      assertThat(number("findings", verdict)).isEqualTo(counted.get("all/" + verdict));
      for (String table : List.of("rulebooks", "provisions")) {
        for (String key : keys(table)) {
          assertThat(number(table, key, verdict))
              .as("%s %s", key, verdict)
              .isEqualTo(counted.getOrDefault(key + "/" + verdict, 0L));
        }
      }
    }
  }

  @Test
  void sectors_and_regions_add_up_to_all_firms() {
    assertThat(number("audited")).isEqualTo(FIRMS);
    for (String table : List.of("sectors", "regions")) {
      for (String column :
          List.of(
              "firms",
              "firmsWithViolations",
              "firmsWithUndetermined",
              "violated",
              "suspected",
              "undetermined",
              "compliant")) {
        long sum = keys(table).stream().mapToLong(key -> number(table, key, column)).sum();
        assertThat(sum).as("%s %s", table, column).isEqualTo(number("findings", column));
      }
    }
  }

  @Test
  void actions_are_those_that_stand() {
    Map<String, Long> counted = new HashMap<>();
    for (String line : file("actions.jsonl").lines().toList()) {
      Matcher action = STANDING.matcher(line);
      assertThat(action.find()).as(line).isTrue();
      if (!line.contains("\"possible\":true")) {
        counted.merge(action.group(2) + "/" + action.group(1), 1L, Long::sum);
      }
    }

    Map<String, Long> told = new HashMap<>();
    keys("actions").forEach(key -> told.put(key, number("actions", key)));
    assertThat(told).isEqualTo(counted).isNotEmpty();
  }

  @Test
  void the_page_shows_its_numbers() {
    String page = file("index.html");

    for (String table : List.of("rulebooks", "sectors", "regions")) {
      for (String key : keys(table)) {
        assertThat(page)
            .containsPattern(
                cell(number(table, key, "firms"))
                    + cell(number(table, key, "firmsWithViolations"))
                    + cell(number(table, key, "violated") - number(table, key, "suspected"))
                    + cell(number(table, key, "suspected"))
                    + cell(number(table, key, "undetermined"))
                    + cell(number(table, key, "compliant"))
                    + cell(number(table, key, "compliantScopeUnknown")));
      }
    }
    for (String verdict :
        List.of(
            "suspected", "undetermined", "compliant", "compliantScopeUnknown", "notApplicable")) {
      assertThat(page).contains(">" + grouped(number("findings", verdict)) + "<");
    }
  }

  @Test
  void the_page_needs_nothing_else_and_speaks_both_languages() {
    String page = file("index.html");

    assertThat(page)
        .startsWith("<!doctype html>\n<html lang=\"zh-CN\">")
        .contains("<svg", "红线审计汇总 <small lang=\"en\">Redline audit summary</small>", "日常", "建筑施工")
        .doesNotContain("<script", "http:", "https:", "<link", "<img", "url(", "@import");
  }

  private static String cell(long n) {
    return "<td data-label=\"[^\"]+\">" + grouped(n) + "</td>";
  }

  private static String grouped(long n) {
    return String.format(Locale.ROOT, "%,d", n);
  }

  private static List<String> keys(String table) {
    return ((MapNode) at(table)).entries().stream().map(Entry::key).toList();
  }

  private static long number(String... path) {
    return Long.parseLong(((ScalarNode) at(path)).text());
  }

  private static Node at(String... path) {
    Node node = summary;
    for (String key : path) {
      node =
          ((MapNode) node)
              .entries().stream()
                  .filter(entry -> entry.key().equals(key))
                  .findFirst()
                  .orElseThrow()
                  .value();
    }
    return node;
  }

  private static String file(String name) {
    return files.getOrDefault(name, "");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }
}
