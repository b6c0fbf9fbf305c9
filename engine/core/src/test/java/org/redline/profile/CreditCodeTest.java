package org.redline.profile;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {
  /** The first is the example of GB 32100-2015; the others are printed on public licences. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "91350100M000100Y43",
        "91330100799655058B",
        "914403001922038216",
        "9144030071526726XG"
      })
  void ends_in_its_check_digit(String code) {
    assertThat(CreditCode.isChecked(code)).isTrue();
    assertThat(CreditCode.of(code.substring(0, 17))).isEqualTo(code);
  }

  /** All weights are prime to 31, so one wrong character always shows. */
  @Property
  void one_wrong_character_is_found(
      @ForAll @StringLength(17) @CharRange(from = '0', to = '9') String body,
      @ForAll @IntRange(max = 17) int at,
      @ForAll @IntRange(min = 1, max = 30) int shift) {
    String code = CreditCode.of(body);
    String characters = CreditCode.CHARACTERS;
    char wrong = characters.charAt((characters.indexOf(code.charAt(at)) + shift) % 31);

    assertThat(CreditCode.isChecked(code.substring(0, at) + wrong + code.substring(at + 1)))
        .isFalse();
  }
}
