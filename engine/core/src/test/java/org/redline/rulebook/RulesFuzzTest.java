package org.redline.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.redline.source.Problem;

/** Whatever becomes of good rule files, a rule set or problems come out. */
class RulesFuzzTest {
  private static final RulesFolder SMALL = RulesFolder.small();
  private static final List<String> PIECES =
      List.of(
          "",
          " ",
          "\n",
          "  ",
          ": ",
          "- ",
          "{",
          "}",
          "[",
          "]",
          ",",
          "'",
          "\"",
          "null",
          "~",
          "true",
          "0",
          "-1",
          "99999999999999999999",
          "1e9",
          "2021-02-30",
          "2021-09-01",
          "project",
          "person",
          "param.waitingDays",
          "day",
          "asOf",
          "&&",
          "||",
          "!",
          "==",
          "(",
          ")",
          "size()",
          "|",
          ">-",
          "#",
          "&a ",
          "*a",
          "!!str ",
          "\t",
          "\u0000",
          "\u202e",
          "安全",
          "𠀀",
          "not",
          "given",
          "unit",
          "fine",
          "rectify",
          "ends",
          "continuous: true",
          "Derived",
          "Action",
          "Finding");

  /**
   * A change of one file.
   *
   * @param file which of the files, by index
   * @param at where, in parts of a million
   * @param length how many characters go
   * @param piece what comes instead
   */
  record Change(int file, int at, int length, String piece) {
    RulesFolder in(RulesFolder folder) {
      List<String> names = List.copyOf(folder.files().keySet());
      String name = names.get(file % names.size());
      String text = folder.text(name);
      int start = (int) ((long) text.length() * at / 1_000_000);
      int end = Math.min(text.length(), start + length);
      return folder.with(name, text.substring(0, start) + piece + text.substring(end));
    }
  }

  @Provide
  Arbitrary<Change> changes() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 7),
            Arbitraries.integers().between(0, 999_999),
            Arbitraries.integers().between(0, 40),
            Arbitraries.of(PIECES))
        .as(Change::new);
  }

  @Property(tries = 250)
  void changedFilesGiveARuleSetOrProblems(
      @ForAll("changes") Change first, @ForAll("changes") Change second) {
    List<Problem> problems = second.in(first.in(SMALL)).problems();

    assertThat(problems)
        .allSatisfy(
            problem -> {
              assertThat(problem.place().line()).isPositive();
              assertThat(problem.place().column()).isPositive();
              assertThat(problem.message().zh()).isNotBlank();
              assertThat(problem.message().en()).isNotBlank();
            });
  }
}
