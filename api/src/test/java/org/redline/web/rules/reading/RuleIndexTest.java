package org.redline.web.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.redline.web.rules.TinyRules;
import org.redline.web.rules.reading.RuleIndex.Question;

class RuleIndexTest {
  private final RuleIndex index = new RuleIndex(TinyRules.whole().read());

  @Test
  void rules_are_found_by_words_of_their_title_condition_parameters_and_requirements() {
    for (String words : new String[] {"培训学时", "HOURS training", "最少学时", "要够学时", "book/hours"}) {
      assertThat(index.find(new Question(words, "", "", ""))).as(words).hasSize(1);
    }
    assertThat(index.find(new Question("培训 许可证", "", "", ""))).isEmpty();
  }

  @Test
  void rules_are_found_by_a_place_in_a_law_and_by_a_requirement() {
    assertThat(index.find(new Question("", "safety-law", "9", ""))).hasSize(1);
    assertThat(index.find(new Question("", "safety-law", "", "trn-01"))).hasSize(1);
    assertThat(index.find(new Question("", "safety-law", "10", ""))).isEmpty();
    assertThat(index.find(new Question("", "other-law", "9", ""))).isEmpty();
    assertThat(index.find(new Question("", "", "", "TRN-02"))).isEmpty();
    assertThat(index.byRulebook()).containsOnlyKeys("book");
  }

  @Test
  void rules_are_found_by_an_article_however_it_is_written() {
    for (String article : new String[] {"9", "九", "第九条", "第9条", " 第 ９ 条 ", "九条"}) {
      assertThat(index.find(new Question("", "safety-law", article, ""))).as(article).hasSize(1);
    }
    assertThat(index.find(new Question("", "safety-law", "十九", ""))).isEmpty();
    for (String words : new String[] {"第九条", "第9条", "安全法第九条", "《安全法》第九条", "培训 第九条"}) {
      assertThat(index.find(new Question(words, "", "", ""))).as(words).hasSize(1);
    }
    assertThat(index.find(new Question("第十九条", "", "", ""))).isEmpty();
  }
}
