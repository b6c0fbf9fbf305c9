package org.redline.web.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.redline.rulebook.RuleSet;
import org.redline.text.Language;
import org.redline.vocabulary.RecordType;

class AskingTest {
  private final RuleSet rules = Sampled.rules();
  private final Asking asking = asking(Language.ZH);

  private Asking asking(Language language) {
    return new Asking(rules.vocabulary(), Sampled.shown(Sampled.PLANT).phrases(language), language);
  }

  @Test
  void the_fact_itself_says_whom_to_ask() {
    assertThat(asking.of("enterprise.persons[R-1].certificates[C-1].validTo"))
        .extracting(Want::label, Want::ask)
        .containsExactly("人员 R-1·资格证 C-1·有效期止", "本人、人事部门：资格证原件；发证机关证书查询平台");
    assertThat(asking.of("project.designReview.decidedOn").ask()).contains("审查意见书");
    assertThat(asking.of("enterprise.sites").ask()).contains("现场查看");
  }

  @Test
  void a_field_goes_before_its_record_and_the_owner_speaks_for_a_part() {
    assertThat(asking.of("enterprise.headcount").ask()).contains("职工名册");
    assertThat(asking.of("enterprise.honours").ask()).startsWith("企业主要负责人");
    assertThat(asking(Language.EN).of("enterprise.headcount").ask()).contains("staff list");
  }

  @Test
  void somebody_is_known_for_every_fact() {
    for (RecordType type : rules.vocabulary().types()) {
      if (type.isFact() && (type == rules.vocabulary().root() || type.owner().isPresent())) {
        assertThat(asking.of(type.variable()).ask()).as(type.name()).isNotEmpty();
      }
    }
  }
}
