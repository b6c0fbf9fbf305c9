package org.redline.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redline.audit.DueDate;
import org.redline.rulebook.Deadline;
import org.redline.rulebook.RuleReader;
import org.redline.text.Language;

class TermsTest {
  @ParameterizedTest
  @EnumSource
  void each_event_from_which_a_term_can_run_has_words(Language language) {
    Terms terms = new Terms(new Words(RuleReader.read(ActionEntryTest.folder()), language));
    for (String event : Deadline.EVENTS) {
      String text = terms.of(new DueDate(new Deadline(event, "P10D", false, false), null, false));

      assertThat(text).doesNotContain("event.", "null").containsPattern("10|ten");
      if (language == Language.ZH) {
        assertThat(text).doesNotContain(event).startsWith("自");
      }
    }
  }
}
