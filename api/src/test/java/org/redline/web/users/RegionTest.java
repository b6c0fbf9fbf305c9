package org.redline.web.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RegionTest {
  @Test
  void a_region_contains_itself_and_what_lies_below() {
    assertThat(new Region("420606").contains("420606")).isTrue();
    assertThat(new Region("420606").contains("420607")).isFalse();
    assertThat(new Region("420600").contains("420606")).isTrue();
    assertThat(new Region("420600").contains("420700")).isFalse();
    assertThat(new Region("420000").contains("421003")).isTrue();
    assertThat(new Region("420000").contains("430101")).isFalse();
  }

  @Test
  void only_the_whole_country_contains_what_is_unknown() {
    assertThat(new Region("000000").contains(null)).isTrue();
    assertThat(new Region("420000").contains(null)).isFalse();
  }

  @Test
  void a_code_has_six_digits() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Region("4206"));
  }
}
