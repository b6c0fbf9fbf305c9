package org.redline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.redline.rulebook.RuleReader;
import org.redline.rulebook.RuleSet;
import org.redline.source.Problem;
import org.redline.source.Problems;

class ReadingTest {
  /**
   * The reader also asks each provision for a case on the day before and the day itself of every
   * change of its wordings, and for a case of every verdict that it can give.
   */
  @Test
  void nothing_is_wrong_in_the_folder() {
    assertThat(problems()).isEmpty();
  }

  @Test
  void there_are_rules_to_test() {
    RuleSet rules = RulesFolder.rules();

    assertThat(rules.provisions()).isNotEmpty();
    assertThat(rules.mandates()).isNotEmpty();
  }

  private static List<Problem> problems() {
    try {
      RuleReader.read(RulesFolder.PATH);
      return List.of();
    } catch (Problems found) {
      return found.problems();
    }
  }
}
