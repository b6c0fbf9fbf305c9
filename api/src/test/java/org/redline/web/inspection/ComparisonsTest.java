package org.redline.web.inspection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redline.profile.Profile;
import org.redline.profile.ProfileReader;
import org.redline.profile.ProfileWriter;
import org.redline.text.Language;
import org.redline.vocabulary.Vocabulary;
import org.redline.web.Databases;
import org.redline.web.firms.StoredProfile;
import org.redline.web.inspection.Comparison.Change;
import org.redline.web.pages.Words;

class ComparisonsTest {
  private static final Words WORDS = new Words(Language.ZH);
  private static final String DESIGN = "危险化学品建设项目安全设施设计未经审查同意不得开工";

  /** The plant with its design approved in time. */
  static Profile approved() {
    String json = new ProfileWriter(Vocabulary.ofEnterprise()).json(Sampled.profile(Sampled.PLANT));
    String other = json.replaceFirst("(\"construction\" : )\"[a-z-]+\"", "$1\"not-started\"");
    other = other.replaceFirst("(\"startedOn\" : )\"2026-03-02\",", "");
    assertThat(other).isNotEqualTo(json);
    return new ProfileReader(Vocabulary.ofEnterprise()).read("b.json", other.getBytes(UTF_8));
  }

  private static Change of(List<Change> changes, String title) {
    return changes.stream().filter(c -> c.title().contains(title)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @EnumSource
  void other_facts_on_the_same_day_are_named_with_what_they_changed(Databases database) {
    try (Inspecting inspecting = new Inspecting(database)) {
      StoredReport from =
          inspecting.audit(inspecting.submit(Sampled.profile(Sampled.PLANT)), Sampled.DAY);
      StoredReport to = inspecting.audit(inspecting.submit(approved()), Sampled.DAY);

      Comparison comparison = inspecting.get(Comparisons.class).of(from, to, WORDS);

      assertThat(comparison.differs()).containsExactly(Cause.FACTS);
      assertThat(comparison.facts()).anyMatch(fact -> fact.contains("正在施工 → "));
      Change design = of(comparison.findings(), DESIGN);
      assertThat(design.kind()).isEqualTo("changed");
      assertThat(design.was()).startsWith("违反");
      assertThat(design.now()).doesNotStartWith("违反");
      assertThat(design.causes()).containsExactly(Cause.FACTS);
      assertThat(design.facts()).isNotEmpty().allMatch(fact -> fact.contains("建设项目 P-1"));
      assertThat(comparison.actions())
          .isNotEmpty()
          .allMatch(change -> change.causes().equals(java.util.Set.of(Cause.FACTS)));
      assertThat(of(comparison.actions(), "责令停止建设").kind()).isEqualTo("gone");
    }
  }

  private static Profile factory(String more) {
    String json =
        """
        {"enterprise": {"id": "91420103720552964J", "name": "甲厂", "regionCode": "420606", %s}}"""
            .formatted(more);
    return new ProfileReader(Vocabulary.ofEnterprise()).read("a.json", json.getBytes(UTF_8));
  }

  @ParameterizedTest
  @EnumSource
  void what_changed_is_told_by_its_values_and_text_in_brackets_is_text(Databases database) {
    try (Inspecting inspecting = new Inspecting(database)) {
      StoredReport from =
          inspecting.audit(
              inspecting.submit(
                  factory(
                      """
                      "licences": [{"id": "L-1", "scope": ["氯气"]}], "honours": ["甲"],
                      "hazards": [{"id": "H-1", "description": "(略)"}],
                      "businesses": [{"sector": "catering"}]""")),
              Sampled.DAY);
      StoredReport to =
          inspecting.audit(
              inspecting.submit(
                  factory(
                      """
                      "licences": [{"id": "L-1", "scope": ["汽油"]}], "honours": ["甲", "乙"],
                      "hazards": [{"id": "H-1", "description": "(12)"}],
                      "businesses": [{"sector": "retail"}]""")),
              Sampled.DAY);

      List<String> facts = inspecting.get(Comparisons.class).of(from, to, WORDS).facts();

      assertThat(facts)
          .anyMatch(fact -> fact.endsWith("许可范围：氯气 → 汽油"))
          .anyMatch(fact -> fact.endsWith("荣誉：甲 → 甲、乙"))
          .anyMatch(fact -> fact.endsWith("描述：(略) → (12)"))
          .anyMatch(fact -> fact.contains("餐饮"))
          .noneMatch(fact -> fact.contains("1 项 → 1 项"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void facts_rules_and_day_are_told_apart_whichever_rules_are_left(Databases database) {
    try (Inspecting inspecting = new Inspecting(database)) {
      StoredProfile first = inspecting.submit(Sampled.profile(Sampled.PLANT));
      StoredReport from = inspecting.audit(first, Sampled.DAY);
      inspecting.publishWithout("daily-duties/emergency", "sha256:other");
      StoredReport to = inspecting.audit(inspecting.submit(approved()), Sampled.DAY.plusYears(2));

      Comparison both = inspecting.get(Comparisons.class).of(from, to, WORDS);
      inspecting.forget(to.rulesDigest());
      Comparison earlier = inspecting.get(Comparisons.class).of(from, to, WORDS);
      inspecting.forget(from.rulesDigest());
      Comparison none = inspecting.get(Comparisons.class).of(from, to, WORDS);

      assertThat(both.differs()).containsExactly(Cause.FACTS, Cause.RULES, Cause.DAY);
      assertThat(both.findings())
          .extracting(Change::causes)
          .contains(java.util.Set.of(Cause.RULES));
      assertThat(both.findings()).extracting(Change::causes).contains(java.util.Set.of(Cause.DAY));
      assertThat(both.findings()).allMatch(change -> !change.causes().isEmpty());
      assertThat(of(both.findings(), "应急").kind()).isEqualTo("gone");
      assertThat(earlier.attributed()).isTrue();
      assertThat(earlier.findings()).hasSameSizeAs(both.findings());
      assertThat(earlier.findings()).allMatch(change -> !change.causes().isEmpty());
      assertThat(none.attributed()).isFalse();
      assertThat(none.findings()).hasSameSizeAs(both.findings());
      assertThat(none.findings()).allMatch(change -> change.causes().isEmpty());
    }
  }

  @ParameterizedTest
  @EnumSource
  void only_the_day_is_said_to_be_only_the_day(Databases database) {
    try (Inspecting inspecting = new Inspecting(database)) {
      StoredProfile profile = inspecting.submit(Sampled.profile(Sampled.FURNITURE));
      StoredReport from = inspecting.audit(profile, Sampled.DAY);
      StoredReport next = inspecting.audit(profile, Sampled.DAY.plusYears(2));

      Comparison same = inspecting.get(Comparisons.class).of(from, from, WORDS);
      Comparison later = inspecting.get(Comparisons.class).of(from, next, WORDS);

      assertThat(same.same()).isTrue();
      assertThat(same.differs()).isEmpty();
      assertThat(later.differs()).containsExactly(Cause.DAY);
      assertThat(later.facts()).isEmpty();
      assertThat(later.same()).isFalse();
      assertThat(later.findings()).allMatch(c -> c.causes().equals(java.util.Set.of(Cause.DAY)));
    }
  }
}
