package org.redline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ColumnsTest {

  @Test
  void aChineseCharacterTakesTwoColumns() {
    assertThat(Columns.width("安全 ok（1）")).isEqualTo(12);
  }

  @Test
  void aMarkAboveALetterTakesNone() {
    assertThat(Columns.width("e\u0301")).isEqualTo(1);
  }

  @Test
  void closingMarksNeverBeginALine() {
    assertThat(Columns.wrapped("一二三四。五六", 8)).containsExactly("一二三", "四。五六");
  }

  @Test
  void openingMarksNeverEndALine() {
    assertThat(Columns.wrapped("一二三（四五）", 8)).containsExactly("一二三", "（四五）");
  }

  @Test
  void wordsStayWhole() {
    assertThat(Columns.wrapped("one two three", 8)).containsExactly("one two", "three");
  }

  @Test
  void aWordLongerThanALineIsBroken() {
    assertThat(Columns.wrapped("abcdefghij", 4)).containsExactly("abcd", "efgh", "ij");
  }

  @Property
  void nothingIsLostAndEveryLineFits(
      @ForAll @CharRange(from = 'a', to = 'e') @CharRange(from = '一', to = '丈') String text,
      @ForAll @IntRange(min = 2, max = 30) int width) {
    List<String> lines = Columns.wrapped(text, width);

    assertThat(String.join("", lines)).isEqualTo(text);
    assertThat(lines).allMatch(line -> Columns.width(line) <= width);
  }
}
