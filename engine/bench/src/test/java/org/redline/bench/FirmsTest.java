package org.redline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.redline.audit.Finding;
import org.redline.facts.Enterprise;
import org.redline.generate.Firms;
import org.redline.memory.Verdict;
import org.redline.network.Subjects;
import org.redline.profile.ProfileReader;
import org.redline.profile.ProfileWriter;
import org.redline.rulebook.RuleSet;
import org.redline.vocabulary.Vocabulary;

class FirmsTest {
  private static final RuleSet RULES = RuleSets.whole();
  private static final Vocabulary VOCABULARY = RULES.vocabulary();
  private static final LocalDate AS_OF = FirmsState.AS_OF;

  @Test
  void one_seed_gives_the_same_bytes() {
    ProfileWriter writer = new ProfileWriter(VOCABULARY);
    List<String> once =
        Firms.partlyKnown(VOCABULARY).make(20, 7).stream().map(writer::json).toList();
    List<String> again =
        Firms.partlyKnown(VOCABULARY).make(20, 7).stream().map(writer::json).toList();
    List<String> other =
        Firms.partlyKnown(VOCABULARY).make(20, 8).stream().map(writer::json).toList();

    assertThat(again).isEqualTo(once);
    assertThat(other).doesNotContainAnyElementsOf(once);
  }

  @Test
  void the_reader_of_profiles_accepts_them() {
    ProfileWriter writer = new ProfileWriter(VOCABULARY);
    ProfileReader reader = new ProfileReader(VOCABULARY);

    for (Enterprise firm : Firms.known(VOCABULARY).make(50, 7)) {
      byte[] written = writer.json(firm).getBytes(java.nio.charset.StandardCharsets.UTF_8);
      assertThat(reader.read("firm.json", written).unit()).isEqualTo(firm);
    }
  }

  @Test
  void a_firm_has_about_twenty_one_facts() {
    Subjects subjects = new Subjects(VOCABULARY);
    double mean =
        Firms.known(VOCABULARY).make(300, 7).stream()
            .mapToInt(firm -> subjects.of(firm).size())
            .average()
            .orElseThrow();

    assertThat(mean).isBetween(17.0, 25.0);
  }

  @Test
  void a_few_percent_of_what_applies_is_violated() {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    StageOne stage = new StageOne(RULES, Shape.LOOP);
    for (List<Finding> findings :
        stage.findings(Firms.partlyKnown(VOCABULARY).make(300, 7), AS_OF)) {
      findings.forEach(finding -> counts.merge(finding.verdict(), 1, Integer::sum));
    }

    double violated = counts.getOrDefault(Verdict.VIOLATED, 0);
    double settled = violated + counts.getOrDefault(Verdict.COMPLIANT, 0);
    assertThat(violated / settled).as("%s", counts).isBetween(0.02, 0.08);
    assertThat(counts.getOrDefault(Verdict.UNDETERMINED, 0)).isPositive();
  }
}
