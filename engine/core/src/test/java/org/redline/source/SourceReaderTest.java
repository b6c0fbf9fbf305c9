package org.redline.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redline.source.Node.Form;
import org.redline.source.Node.ListNode;
import org.redline.source.Node.MapNode;
import org.redline.source.Node.ScalarNode;

class SourceReaderTest {
  @Test
  void keys_and_values_know_their_places() {
    MapNode map = map("a: 1\n名称: [x, 'y']\n");

    assertThat(map.place()).hasToString("x.yaml:1:1");
    assertThat(map.entries().get(1).key()).isEqualTo("名称");
    assertThat(map.entries().get(1).keyPlace()).hasToString("x.yaml:2:1");
    assertThat(map.entries().get(1).value().place()).hasToString("x.yaml:2:5");
    ListNode list = (ListNode) map.entries().get(1).value();
    assertThat(list.items().get(1).place()).hasToString("x.yaml:2:9");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0610", "1e3", "0x10", "1_000", ".inf", "yes", "2024-03-01", "5.50"})
  void a_plain_scalar_stays_as_written(String text) {
    ScalarNode scalar = scalar("x.yaml", text);

    assertThat(scalar.text()).isEqualTo(text);
    assertThat(scalar.form()).isEqualTo(Form.PLAIN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[1.50]", "[1E+2]", "[-0]", "[12345678901234567890123]"})
  void a_json_number_stays_as_written(String text) {
    ListNode list = (ListNode) read("x.json", text);

    assertThat(((ScalarNode) list.items().get(0)).text())
        .isEqualTo(text.substring(1, text.length() - 1));
  }

  @ParameterizedTest
  @CsvSource({"null, NULL", "~, NULL", "'''null''', QUOTED", "'\"~\"', QUOTED", "nil, PLAIN"})
  void only_unquoted_null_is_null(String text, Form form) {
    assertThat(scalar("x.yaml", "[" + text + "]").form()).isEqualTo(form);
  }

  @Test
  void what_is_left_out_is_null() {
    ScalarNode value = (ScalarNode) map("a:\nb: 1").entries().get(0).value();

    assertThat(value.isNull()).isTrue();
    assertThat(value.text()).isEmpty();
  }

  @Test
  void a_byte_order_mark_and_carriage_returns_change_neither_text_nor_place() {
    MapNode map = map("\uFEFFa: |\r\n  x\r\n  y\r\nb: 2\r\n");

    assertThat(((ScalarNode) map.entries().get(0).value()).text()).isEqualTo("x\ny\n");
    assertThat(map.entries().get(1).keyPlace()).hasToString("x.yaml:4:1");
  }

  @Test
  void a_column_counts_characters_even_outside_the_basic_plane() {
    MapNode map = map("{𠀀𠀀: 1, b: 2}");

    assertThat(map.entries().get(1).keyPlace()).hasToString("x.yaml:1:9");
  }

  @ParameterizedTest
  @ValueSource(ints = {1021, 1022, 1023, 1024, 2047, 2048})
  void a_character_outside_the_basic_plane_may_stand_anywhere(int before) {
    ScalarNode scalar = scalar("x.yaml", "'" + "a".repeat(before) + "𠀀'");

    assertThat(scalar.text()).endsWith("𠀀").hasSize(before + 2);
  }

  @Test
  void all_structural_problems_are_told_at_once_in_order_of_place() {
    Problems problems =
        catchThrowableOfType(
            Problems.class, () -> read("x.yaml", "a: &x 1\na: 2\nb: {c: !t 3, c: 4}\nd: *x\n"));

    assertThat(problems.problems())
        .extracting(problem -> problem.place().line() + ":" + problem.place().column())
        .containsExactly("1:4", "2:1", "3:8", "3:14", "4:4");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x.yaml | {a: 1, b: {c: 2, c: [3]}, a: 4} | 1:18 1:27",
        "x.json | {\"a\": 1, \"b\": {\"c\": 2, \"c\": [3]}, \"a\": 4} | 1:24 1:35"
      })
  void the_first_of_equal_keys_counts_and_the_others_are_told(
      String file, String text, String places) {
    List<Problem> found = new ArrayList<>();
    MapNode map = (MapNode) SourceReader.read(file, text.getBytes(UTF_8), Limits.profile(), found);

    assertThat(map.entries()).extracting(Node.Entry::key).containsExactly("a", "b");
    assertThat(map.entries().get(0).value())
        .isInstanceOfSatisfying(ScalarNode.class, a -> assertThat(a.text()).isEqualTo("1"));
    assertThat(found)
        .extracting(problem -> problem.place().line() + ":" + problem.place().column())
        .containsExactly(places.split(" ", -1));
  }

  @Test
  void after_a_syntax_error_only_that_one_is_told() {
    Problems problems =
        catchThrowableOfType(Problems.class, () -> read("x.yaml", "a: &x 1\na: 2\nb: [1"));

    assertThat(problems.problems()).hasSize(1);
    assertThat(problems.problems().get(0).message().zh()).contains("“]”");
  }

  @Test
  void a_file_of_another_ending_is_refused() {
    Problems problems = catchThrowableOfType(Problems.class, () -> read("firm.xlsx", "a: 1"));

    assertThat(problems.problems().get(0).message().zh()).contains(".yaml");
  }

  private static MapNode map(String yaml) {
    return (MapNode) read("x.yaml", yaml);
  }

  private static ScalarNode scalar(String file, String text) {
    Node node = read(file, text);
    return (ScalarNode) (node instanceof ListNode list ? list.items().get(0) : node);
  }

  private static Node read(String file, String text) {
    return SourceReader.read(file, text.getBytes(UTF_8), Limits.profile());
  }
}
