package org.redline.web.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.redline.packed.KeptRules;
import org.redline.packed.PackedRules;
import org.redline.rulebook.MandateRule;
import org.redline.rulebook.RuleSet;
import org.redline.text.Language;
import org.redline.web.pages.Words;

/** What the page of a rule says. */
class ShownTest {
  private static final RuleSet RULES = KeptRules.or(PackedRules::read);

  @Test
  void a_precondition_is_shown_with_its_condition_in_plain_words() {
    MandateRule rule = RULES.mandate("enforcement/close-unlicensed-coal-mine").orElseThrow();

    assertThat(String.join("\n", new Shown(RULES, new Words(Language.ZH)).effect(rule)))
        .contains("违法事实已核实", "证据等级是“已核实”");
    assertThat(String.join("\n", new Shown(RULES, new Words(Language.EN)).effect(rule)))
        .contains("The facts are verified (");
  }

  @Test
  void the_day_of_an_act_is_called_by_what_people_call_it() {
    assertThat(new Shown(RULES, new Words(Language.ZH)).fact("project.trialRun.startedOn"))
        .contains("·")
        .doesNotContainPattern("[a-z]");
  }
}
