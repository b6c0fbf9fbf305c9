package org.redline.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever comes in, a tree or problems come out. */
class FuzzTest {
  private static final String YAML =
      """
      # a firm
      enterprise:
        id: 91350100M000100Y43
        name: "甲\\n𠀀 \\u4e2d"
        honours: ['it''s', >-
          folded
          text
        ]
        address: |
          line
            indented
        projects:
        - {id: P-1, startedOn: 2024-03-01}
        - name: plain
            text
      """;

  private static final String JSON =
      """
      {"enterprise": {"id": "91350100M000100Y43", "name": "\\u7532\\n", "headcount": 12.50,
        "honours": ["a", null, true], "projects": [{"id": "P-1"}, {}]}}
      """;

  @Property
  void bytes_of_any_kind_end_in_a_tree_or_in_problems(@ForAll byte[] content) {
    readBoth(content);
  }

  @Property
  void signs_of_yaml_in_any_order_end_in_a_tree_or_in_problems(@ForAll("signs") String text) {
    readBoth(text.getBytes(UTF_8));
  }

  @Property
  void a_changed_document_ends_in_a_tree_or_in_problems(@ForAll("changed") String text) {
    readBoth(text.getBytes(UTF_8));
  }

  @Provide
  Arbitrary<String> signs() {
    return sign().list().ofMaxSize(40).map(signs -> String.join("", signs));
  }

  @Provide
  Arbitrary<String> changed() {
    Arbitrary<List<Change>> changes =
        Combinators.combine(
                Arbitraries.integers().between(0, 1_000),
                Arbitraries.integers().between(0, 3),
                sign())
            .as(Change::new)
            .list()
            .ofMinSize(1)
            .ofMaxSize(4);
    return Combinators.combine(Arbitraries.of(YAML, JSON), changes).as(FuzzTest::change);
  }

  private static Arbitrary<String> sign() {
    return Arbitraries.of(
        "a", "1", " ", "  ", "\n", "\n  ", "\t", "\r", "\r\n", ": ", ":", "- ", "-", "? ", ",", "[",
        "]", "{", "}", "'", "\"", "\\", "\\u", "\\U", "\\x4", "&a ", "*a", "!", "!!int ", "|", ">",
        "|2-\n", "#", " #", "%", "@", "`", "---\n", "...\n", "<<", "~", "null", "\uFEFF", "\u0085",
        "中", "𠀀", "\0");
  }

  private static String change(String document, List<Change> changes) {
    String text = document;
    for (Change change : changes) {
      int from = change.at() % (text.length() + 1);
      int to = Math.min(text.length(), from + change.removed());
      text = text.substring(0, from) + change.sign() + text.substring(to);
    }
    return text;
  }

  private static void readBoth(byte[] content) {
    read("x.yaml", content);
    read("x.json", content);
  }

  private static void read(String file, byte[] content) {
    try {
      assertThat(SourceReader.read(file, content, Limits.profile())).isNotNull();
    } catch (Problems problems) {
      assertThat(problems.problems())
          .isNotEmpty()
          .allSatisfy(
              problem -> {
                assertThat(problem.place().line()).isPositive();
                assertThat(problem.place().column()).isPositive();
                assertThat(problem.message().zh()).isNotBlank();
              });
    }
  }

  /** Cuts some characters out and puts a sign there. */
  record Change(int at, int removed, String sign) {}
}
