package org.redline.web.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redline.memory.Verdict;
import org.redline.text.Language;
import org.redline.web.inspection.Shown.Proof;
import org.redline.web.pages.Words;

class DetailsTest {
  private static final Words WORDS = new Words(Language.ZH);

  private static Detail first(Shown shown, Verdict verdict, String provision) {
    List<KeptFinding> findings = shown.kept().findings();
    for (int i = 0; i < findings.size(); i++) {
      KeptFinding finding = findings.get(i);
      if (finding.verdict() == verdict && finding.provision().endsWith(provision)) {
        return new Details(shown, WORDS).of(i + 1);
      }
    }
    throw new IllegalArgumentException("no " + verdict + " " + provision);
  }

  @Test
  void a_breach_says_what_is_demanded_on_what_it_rests_and_what_would_comply() {
    Detail detail =
        first(
            Sampled.shown(Sampled.PLANT),
            Verdict.VIOLATED,
            "hazchem-design-approved-before-construction");

    assertThat(detail.demand()).hasSize(2);
    assertThat(detail.demand().get(0)).startsWith("适用：").contains("危险类别");
    assertThat(detail.facts())
        .extracting(Known::label, Known::value, Known::graded)
        .contains(org.assertj.core.groups.Tuple.tuple("开工日期", "2026-03-02", "已核实"));
    assertThat(detail.grounds().get(0).role()).isEqualTo("breaks");
    assertThat(detail.grounds().get(0).cited()).isEqualTo("《危险化学品安全法》第二十六条第一款");
    assertThat(detail.grounds().get(0).law()).contains("中华人民共和国危险化学品安全法");
    assertThat(detail.grounds().get(1).cited()).contains("第九十九条");
    assertThat(detail.grounds().get(1).told().get(0)).startsWith("初次：").contains("责令停止建设");
    Why why = Objects.requireNonNull(detail.why());
    assertThat(why.breach()).isNotNull();
    assertThat(why.past() != null || !why.remedies().isEmpty()).isTrue();
    assertThat(detail.served()).extracting(Detail.Served::id).contains("TSS-02");
    assertThat(detail.served().get(0).says()).isNotEmpty();
    assertThat(detail.served().get(0).sources()).isNotEmpty();
  }

  @Test
  void what_is_no_breach_says_why_not() {
    Shown shown = Sampled.shown(Sampled.FURNITURE);

    Why compliant = Objects.requireNonNull(first(shown, Verdict.COMPLIANT, "").why());
    Why other = Objects.requireNonNull(first(shown, Verdict.NOT_APPLICABLE, "").why());

    assertThat(compliant.decisive()).isNotEmpty();
    assertThat(other.decisive()).isNotEmpty();
    assertThat(compliant.remedies()).isEmpty();
  }

  @Test
  void what_is_open_says_what_is_missing_and_whom_to_ask() {
    Detail detail = first(Sampled.shown(Sampled.EMPTY), Verdict.UNDETERMINED, "");

    assertThat(detail.wants()).isNotEmpty().allMatch(want -> !want.ask().isEmpty());
  }

  @Test
  void where_only_the_text_is_left_it_still_says_what_was_found() {
    Shown known = Sampled.shown(Sampled.PLANT);
    Shown text =
        new Shown(
            known.stored(), known.kept(), Language.ZH, Proof.RULES_GONE, null, Sampled.rules());

    Detail detail = first(text, Verdict.VIOLATED, "hazchem-design-approved-before-construction");

    assertThat(detail.why()).isNull();
    assertThat(detail.facts()).hasSize(5);
    assertThat(detail.grounds()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void every_finding_can_be_told_in_both_languages(Language language) {
    Shown shown = Sampled.shown(Sampled.COAL);
    Details details = new Details(shown, new Words(language));

    for (int i = 1; i <= shown.kept().findings().size(); i++) {
      assertThat(details.of(i).why()).isNotNull();
    }
  }
}
