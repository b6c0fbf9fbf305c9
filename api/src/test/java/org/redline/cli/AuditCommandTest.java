package org.redline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redline.source.Limits;
import org.redline.source.Node;
import org.redline.source.Node.Entry;
import org.redline.source.Node.ListNode;
import org.redline.source.Node.MapNode;
import org.redline.source.Node.ScalarNode;
import org.redline.source.SourceReader;

class AuditCommandTest {
  private static final String FIRMS = Path.of("..", "samples", "firms").toString();

  /** What is the same for all of a provision or kind of action. */
  private static final Set<String> IN_TERMS =
      Set.of(
          "rulebook",
          "title",
          "conduct",
          "severity",
          "covers",
          "kind",
          "document",
          "documentUnverified",
          "notice",
          "hearing",
          "legalReview",
          "collective",
          "titles");

  private static final Set<String> RESTS_ON = Set.of("evidence", "grade");
  private static final Set<String> NOTHING = Set.of("NULL", "PLAINfalse", "[]");

  @TempDir private Path folder = Path.of("");

  @Test
  void findingsAndActionsAreThoseOfCheck() throws IOException {
    String day = "2026-11-01";
    CommandRun check = CommandRun.of("check", FIRMS, "--format", "json", "--as-of", day);
    audit(FIRMS, "--as-of", day);

    List<String> findings = new ArrayList<>();
    List<String> actions = new ArrayList<>();
    for (Node report : ((ListNode) read(check.out())).items()) {
      items(report, "findings").stream()
          .filter(
              text ->
                  text.contains("verdict=QUOTEDviolated")
                      || text.contains("verdict=QUOTEDundetermined"))
          .forEach(findings::add);
      actions.addAll(items(report, "actions"));
    }
    assertThat(lines("findings.jsonl", "finding")).isEqualTo(findings).isNotEmpty();
    assertThat(lines("actions.jsonl", "action")).isEqualTo(actions).isNotEmpty();
  }

  @Test
  void whatTheLinesDoNotSayStandsInTheTerms() throws IOException {
    String day = "2026-11-01";
    CommandRun check = CommandRun.of("check", FIRMS, "--format", "json", "--as-of", day);
    audit(FIRMS, "--as-of", day);
    Node terms = read(Files.readString(folder.resolve("out/terms.json")));

    Node report = ((ListNode) read(check.out())).items().get(0);
    for (String kind : List.of("finding", "action")) {
      String named = kind.equals("finding") ? "provision" : "action";
      for (Node item : ((ListNode) at(report, kind + "s")).items()) {
        Node said = at(at(terms, named + "s"), ((ScalarNode) at(item, named)).text());
        for (Entry entry : ((MapNode) said).entries()) {
          if (!kind.equals("action") || !entry.key().equals("title")) {
            assertThat(text(entry.value())).isEqualTo(text(at(item, entry.key())));
          }
        }
      }
    }
  }

  @Test
  void itSaysWhatItDidAndWhere() {
    CommandRun run = audit(FIRMS);

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).matches("已审计企业 \\d+ 家，其中有违反的 \\d+ 家；未能审计的档案 0 份。结果在 .*out\n");
    assertThat(folder.resolve("out/index.html")).isNotEmptyFile();
  }

  @Test
  void theExitCodeTellsViolationsAndRejectedProfiles() throws IOException {
    Path lines = Files.writeString(folder.resolve("a.jsonl"), "{}\n");

    assertThat(audit(FIRMS, "--fail-on", "violated").code()).isEqualTo(1);
    assertThat(audit(lines.toString(), "--force").code()).isEqualTo(2);
    assertThat(folder.resolve("out/rejected.jsonl")).isNotEmptyFile();
  }

  @Test
  void generatedFirmsCanBeAuditedAtOnce() throws IOException {
    String file = folder.resolve("firms.jsonl.gz").toString();
    CommandRun printed = CommandRun.of("generate", "--count", "3", "--seed", "5");
    CommandRun written = CommandRun.of("generate", "--count", "3", "--seed", "5", "--out", file);

    assertThat(written.code()).isZero();
    assertThat(written.out()).isEmpty();
    try (var in = new GZIPInputStream(Files.newInputStream(Path.of(file)))) {
      assertThat(new String(in.readAllBytes(), UTF_8)).isEqualTo(printed.out()).hasLineCount(3);
    }
    assertThat(audit(file).out()).startsWith("已审计企业 3 家");
    assertThat(CommandRun.of("generate", "--count", "1", "--out", file).err()).contains("--force");
    assertThat(CommandRun.of("generate", "--count", "1", "--out", file, "--force").code()).isZero();
  }

  private CommandRun audit(String input, String... more) {
    List<String> all = new ArrayList<>(List.of("audit", input, "--out"));
    all.add(folder.resolve("out").toString());
    all.addAll(List.of(more));
    return CommandRun.of(all.toArray(String[]::new));
  }

  private List<String> lines(String file, String key) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("out").resolve(file))) {
      assertThat(line).doesNotContain("\":null", "\":false", ":[]", ":{}");
      lines.add(text(at(read(line), key)));
    }
    return lines;
  }

  private static List<String> items(Node report, String key) {
    return ((ListNode) at(report, key)).items().stream().map(AuditCommandTest::telling).toList();
  }

  /** What a line tells of an item: not what goes without saying, nor what terms.json says. */
  private static String telling(Node item) {
    boolean undetermined = text(item).contains("verdict=QUOTEDundetermined");
    List<Entry> entries =
        ((MapNode) item)
            .entries().stream()
                .filter(entry -> !IN_TERMS.contains(entry.key()))
                .filter(entry -> !(undetermined && RESTS_ON.contains(entry.key())))
                .toList();
    return text(new MapNode(entries, item.place()));
  }

  private static Node read(String json) {
    Limits wide = new Limits(Integer.MAX_VALUE, 50, Integer.MAX_VALUE, Integer.MAX_VALUE);
    return SourceReader.read("a.json", json.getBytes(UTF_8), wide);
  }

  private static Node at(Node node, String key) {
    return ((MapNode) node)
        .entries().stream().filter(e -> e.key().equals(key)).findFirst().orElseThrow().value();
  }

  private static String text(Node node) {
    if (node instanceof MapNode map) {
      List<String> entries = new ArrayList<>();
      for (Entry entry : map.entries()) {
        String value = text(entry.value());
        if (!NOTHING.contains(value)) {
          entries.add(entry.key() + "=" + value);
        }
      }
      return entries.toString();
    } else if (node instanceof ListNode list) {
      return list.items().stream()
          .map(AuditCommandTest::text)
          .filter(text -> !text.contains("state=QUOTEDmet"))
          .toList()
          .toString();
    }
    ScalarNode scalar = (ScalarNode) node;
    return scalar.form() == ScalarNode.Form.NULL ? "NULL" : scalar.form() + scalar.text();
  }
}
