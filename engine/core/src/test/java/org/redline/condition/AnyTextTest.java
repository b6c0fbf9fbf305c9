package org.redline.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is written, it is read or refused. */
class AnyTextTest {
  private static final List<String> TOKENS =
      List.of(
          "enterprise",
          "project",
          ".licences",
          ".exists(l, ",
          ".all(p, ",
          ".map(m, ",
          ".filter(f, ",
          "l.kind",
          "p",
          ".headcount",
          ".startedOn",
          ".designReview",
          ".outcome",
          "(",
          ")",
          "[",
          "]",
          "{",
          "}",
          ",",
          ".",
          "?",
          ":",
          "!",
          "-",
          "+",
          "*",
          "/",
          "%",
          "==",
          "!=",
          "<",
          ">=",
          "&&",
          "||",
          " in ",
          "'none'",
          "'x'",
          "\"",
          "'",
          "\\",
          "`",
          "1",
          "2.5",
          "1e9",
          "0x1",
          "1u",
          "b'x'",
          "r'x'",
          "null",
          "true",
          "date('2021-09-01')",
          "date(",
          ".plusDays(1)",
          ".validOn(day)",
          ".size()",
          "size(",
          ".sum()",
          "param",
          ".trialRunLongest",
          ".on(asOf)",
          "asOf",
          "day",
          "let",
          "红",
          "а",
          "\u202e",
          "𠀀",
          "\n",
          "\t",
          " ",
          "//",
          "@",
          "$",
          "#",
          "\0",
          "\ud800");

  @Provide
  Arbitrary<String> soups() {
    return Arbitraries.of(TOKENS)
        .list()
        .ofMinSize(1)
        .ofMaxSize(14)
        .map(parts -> String.join("", parts));
  }

  @Property
  void anyTextIsReadOrRefusedAtPlacesInsideIt(@ForAll("soups") String text) {
    try {
      Condition condition = World.condition(text);
      String again = World.CONDITIONS.text(condition.tree());
      assertThat(World.CONDITIONS.text(World.condition(again).tree())).isEqualTo(again);
    } catch (ConditionProblems refused) {
      assertThat(refused.problems())
          .isNotEmpty()
          .allSatisfy(problem -> assertThat(problem.offset()).isBetween(0, text.length()));
    }
  }
}
