package org.redline.web.rules.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.redline.source.Place;

/** Texts: where something is in them, what changed, and two changes put together. */
class TextsTest {
  @Test
  void the_editor_counts_utf_16_units_where_we_count_characters() {
    String text = "ab\n𠮷𠮷: 红😀 x\r\nlast";

    assertThat(EditorPlace.of(text, place(2, 1))).isEqualTo(new EditorPlace(1, 0));
    assertThat(EditorPlace.of(text, place(2, 2))).isEqualTo(new EditorPlace(1, 2));
    assertThat(EditorPlace.of(text, place(2, 3))).isEqualTo(new EditorPlace(1, 4));
    assertThat(EditorPlace.of(text, place(2, 7))).isEqualTo(new EditorPlace(1, 9));
    assertThat(EditorPlace.of(text, place(2, 99))).isEqualTo(new EditorPlace(1, 11));
    assertThat(EditorPlace.of(text, place(3, 2))).isEqualTo(new EditorPlace(2, 1));
    assertThat(EditorPlace.of(text, place(99, 1))).isEqualTo(new EditorPlace(2, 0));
    assertThat(EditorPlace.of("", place(1, 1))).isEqualTo(new EditorPlace(0, 0));
  }

  @Test
  void a_diff_shows_what_changed_with_three_lines_around() {
    String before = lines("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m");
    String after = before.replace("b\n", "B\n").replace("l\n", "l\nl2\n");

    assertThat(Diff.of(before, after).stream().map(line -> line.sign() + line.text()))
        .containsExactly(" a", "−b", "+B", " c", " d", " e", " ", " j", " k", " l", "+l2", " m");
    assertThat(Diff.of(before, after).get(2).after()).isEqualTo(2);
    assertThat(Diff.of(before, after).get(11).after()).isEqualTo(14);
    assertThat(Diff.of(before, before)).isEmpty();
    assertThat(Diff.of("", "x\n")).extracting(Diff.Line::kind).containsExactly(Diff.Kind.NEW);
    assertThat(Diff.of("x\n", "")).extracting(Diff.Line::kind).containsExactly(Diff.Kind.GONE);
  }

  @Test
  void changes_that_lie_near_share_their_surroundings() {
    String before = lines("a", "b", "c", "d", "e", "f");
    String after = lines("a", "B", "c", "d", "E", "f");

    assertThat(Diff.of(before, after).stream().map(line -> line.sign() + line.text()))
        .containsExactly(" a", "−b", "+B", " c", " d", "−e", "+E", " f");
  }

  @Test
  void two_changes_in_different_places_go_together() {
    String base = lines("a", "b", "c", "d", "e");

    ThreeWay both = merge(base, base.replace("a", "A"), base.replace("e", "E"));

    assertThat(both).isEqualTo(new ThreeWay(Optional.of(lines("A", "b", "c", "d", "E")), false));
  }

  @Test
  void where_both_changed_the_same_somebody_has_to_choose() {
    ThreeWay both = merge(lines("a", "b"), lines("x", "b"), lines("y", "b"));

    assertThat(both.conflict()).isTrue();
    assertThat(both.text().orElseThrow()).contains("<<<<<<<", "x\n=======\ny\n", ">>>>>>>");
  }

  @Test
  void what_only_one_changed_is_as_that_one_has_it() {
    assertThat(merge("a\n", "a\n", "b\n").text()).contains("b\n");
    assertThat(merge("a\n", "b\n", "a\n").text()).contains("b\n");
    assertThat(ThreeWay.merge(Optional.of("a"), Optional.of("a"), Optional.empty()))
        .isEqualTo(new ThreeWay(Optional.empty(), false));
    assertThat(ThreeWay.merge(Optional.of("a"), Optional.of("b"), Optional.empty()).conflict())
        .isTrue();
  }

  private static ThreeWay merge(String base, String published, String draft) {
    return ThreeWay.merge(Optional.of(base), Optional.of(published), Optional.of(draft));
  }

  private static Place place(int line, int column) {
    return new Place("a.yaml", line, column);
  }

  private static String lines(String... lines) {
    return List.of(lines).stream().map(line -> line + "\n").collect(Collectors.joining());
  }
}
