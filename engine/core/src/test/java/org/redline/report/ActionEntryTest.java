package org.redline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.redline.audit.AuditReport;
import org.redline.audit.Auditor;
import org.redline.rulebook.RuleReader;
import org.redline.rulebook.RuleSet;
import org.redline.testing.Rules;
import org.redline.text.Language;

class ActionEntryTest {
  private static final RuleSet RULES = RuleReader.read(folder());
  private static final AuditReport REPORT =
      Auditor.of(RULES)
          .audit(
              Rules.unit(
                  """
                  projects:
                    - id: P-1
                      hazardClass: metal-smelting
                      construction: under-way
                      startedOn: 2022-01-01
                      designReview: {outcome: rejected}
                  """),
              LocalDate.of(2026, 11, 1));

  @Test
  void a_document_whose_name_no_text_confirms_is_marked_wherever_it_is_named() {
    assertThat(text(Language.ZH)).contains("指令书〔未核实〕");
    assertThat(text(Language.EN)).contains("Order [unverified]");
    assertThat(new HtmlReport(RULES, Language.ZH, Detail.EVERYTHING).write(List.of(REPORT)))
        .contains("指令书〔未核实〕");
    assertThat(new JsonReport(RULES, Language.ZH).write(List.of(REPORT)))
        .containsPattern("\"document\" ?: \"指令书\",\\s*\"documentUnverified\" ?: true");
  }

  @Test
  void the_grounds_of_the_legal_review_are_named() {
    assertThat(text(Language.ZH)).contains("法制审核（涉及重大公共利益、直接关系重大权益且经过听证、案情疑难复杂或者法律法规另有规定的）");
    assertThat(text(Language.EN))
        .contains("legal review (major public interest, major rights at stake and heard,")
        .contains("difficult and complex, or as a law or regulation says)");
  }

  private static String text(Language language) {
    return new TextReport(RULES, language, Detail.EVERYTHING)
        .write(REPORT)
        .replaceAll("\\s*\\R\\s*", language == Language.ZH ? "" : " ");
  }

  static Path folder() {
    try {
      return Path.of(
          Objects.requireNonNull(RuleReader.class.getResource("/org/redline/rulebook/small"))
              .toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
