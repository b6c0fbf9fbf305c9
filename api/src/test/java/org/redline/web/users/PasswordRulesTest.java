package org.redline.web.users;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordRulesTest {
  @Test
  void twelve_code_points_are_enough_and_eleven_are_not() {
    assertThat(PasswordRules.problems("three bridg", "zhang")).containsExactly("password.short");
    assertThat(PasswordRules.problems("three bridge", "zhang")).isEmpty();
    assertThat(PasswordRules.problems("汉江边的三座桥和一条船", "zhang")).containsExactly("password.short");
    assertThat(PasswordRules.problems("汉江边的三座桥和一条渡船", "zhang")).isEmpty();
    assertThat(PasswordRules.problems("🚢🚣🚤🚥🚦🚧🚢🚣🚤🚥🚦", "zhang"))
        .containsExactly("password.short");
  }

  @Test
  void no_more_than_bcrypt_reads() {
    assertThat(PasswordRules.problems("abcdefgh ".repeat(8), "zhang")).isEmpty();
    assertThat(PasswordRules.problems("abcdefgh ".repeat(8) + "i", "zhang"))
        .containsExactly("password.long");
  }

  @Test
  void the_name_is_not_to_be_found_in_it() {
    assertThat(PasswordRules.problems("my-ZHANG-is-long", "zhang"))
        .containsExactly("password.name");
    assertThat(PasswordRules.problems("li-who-lives-here", "li")).isEmpty();
  }

  @Test
  void common_and_monotonous_ones_are_refused() {
    for (String common :
        new String[] {"Password1234", "１２３４５６７８９０１２", "aaaaaaaaaaaaaa", "121212121212"}) {
      assertThat(PasswordRules.problems(common, "zhang"))
          .as(common)
          .containsExactly("password.common");
    }
  }

  @Test
  void every_problem_is_told() {
    assertThat(PasswordRules.problems("zhang", "zhang"))
        .containsExactly("password.short", "password.name");
    assertThat(PasswordRules.problems("", "")).containsExactly("password.short", "password.name");
  }

  /** What tests make is hashed at less. */
  @Test
  void guessing_costs_what_it_should() {
    assertThat(new Access().passwordEncoder().encode("four herons by the river"))
        .matches("\\{bcrypt}\\$2a\\$1[0-9]\\$.{53}");
  }
}
