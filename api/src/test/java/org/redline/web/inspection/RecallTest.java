package org.redline.web.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redline.text.Language;
import org.redline.web.Databases;
import org.redline.web.firms.StoredProfile;
import org.redline.web.inspection.Shown.Proof;
import org.redline.web.pages.Words;
import org.springframework.jdbc.core.simple.JdbcClient;

class RecallTest {
  private static final Words WORDS = new Words(Language.ZH);
  private static final Filter NONE = new Filter(null, null, null, null, null, null);

  @ParameterizedTest
  @EnumSource
  void a_kept_report_is_computed_again_to_the_same_bytes(Databases database) {
    try (Inspecting inspecting = new Inspecting(database)) {
      StoredReport kept =
          inspecting.audit(inspecting.submit(Sampled.profile(Sampled.PLANT)), Sampled.DAY);

      ReportPage page = inspecting.get(ReportPages.class).kept(kept, NONE, WORDS);
      ReportPage english =
          inspecting.get(ReportPages.class).kept(kept, NONE, new Words(Language.EN));

      assertThat(page.shown().proof()).isEqualTo(Proof.SAME);
      assertThat(page.superseded()).isFalse();
      assertThat(page.counts())
          .extracting(ReportPage.Count::number)
          .containsExactly(1L, 0L, 13L, 87L, 236L);
      assertThat(page.found()).isEqualTo(14);
      assertThat(page.details()).hasSize(1);
      assertThat(page.groups().get(0).rows().get(0).title()).contains("危险化学品建设项目");
      assertThat(english.groups().get(0).rows().get(0).title()).doesNotContain("危险");
    }
  }

  @ParameterizedTest
  @EnumSource
  void when_rules_have_changed_what_was_kept_is_shown_and_it_is_said(Databases database) {
    try (Inspecting inspecting = new Inspecting(database)) {
      StoredProfile profile = inspecting.submit(Sampled.profile(Sampled.PLANT));
      StoredReport kept = inspecting.audit(profile, Sampled.DAY);
      inspecting.publishWithout("three-simultaneities", "sha256:other");

      ReportPage known = inspecting.get(ReportPages.class).kept(kept, NONE, WORDS);
      inspecting.forget(kept.rulesDigest());
      ReportPage gone = inspecting.get(ReportPages.class).kept(kept, NONE, WORDS);
      StoredReport anew = inspecting.audit(profile, Sampled.DAY);

      assertThat(known.superseded()).isTrue();
      assertThat(known.shown().proof()).isEqualTo(Proof.SAME);
      assertThat(gone.superseded()).isTrue();
      assertThat(gone.shown().proof()).isEqualTo(Proof.RULES_GONE);
      assertThat(gone.counts())
          .extracting(ReportPage.Count::number)
          .isEqualTo(known.counts().stream().map(ReportPage.Count::number).toList());
      assertThat(gone.groups().get(0).rows().get(0).title()).contains("危险化学品建设项目");
      assertThat(anew.id()).isNotEqualTo(kept.id());
      assertThat(anew.violated()).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_report_that_was_tampered_with_is_told_from_one_of_another_program(Databases database) {
    try (Inspecting inspecting = new Inspecting(database)) {
      StoredReport kept =
          inspecting.audit(inspecting.submit(Sampled.profile(Sampled.PLANT)), Sampled.DAY);
      byte[] bytes =
          inspecting.get(Reports.class).content(kept.firm(), kept.id()).orElseThrow().clone();
      bytes[bytes.length - 2] = ' ';
      bytes[bytes.length - 1] = ']';
      change(inspecting, "content", bytes);

      Shown shown = inspecting.get(Recall.class).of(kept, Language.ZH);
      assertThat(shown.proof()).isEqualTo(Proof.DIFFERENT);
      assertThat(shown.again()).isNull();

      change(inspecting, "engine", "0");
      StoredReport old = inspecting.get(Reports.class).find(kept.firm(), kept.id()).orElseThrow();
      assertThat(inspecting.get(Recall.class).of(old, Language.ZH).proof())
          .isEqualTo(Proof.OTHER_PROGRAM);
    }
  }

  private static void change(Inspecting inspecting, String column, Object value) {
    inspecting
        .get(JdbcClient.class)
        .sql("update report set " + column + " = :value")
        .param("value", value)
        .update();
  }

  @ParameterizedTest
  @EnumSource
  void of_many_audits_at_once_one_report_is_kept_and_all_have_it(Databases database)
      throws Exception {
    try (Inspecting inspecting = new Inspecting(database)) {
      StoredProfile profile = inspecting.submit(Sampled.profile(Sampled.COAL));
      var threads = Executors.newFixedThreadPool(4);
      Callable<Long> audit = () -> inspecting.audit(profile, Sampled.DAY).id();

      Set<Long> ids = new TreeSet<>();
      for (Future<Long> id : threads.invokeAll(List.of(audit, audit, audit, audit))) {
        ids.add(id.get());
      }
      threads.shutdown();

      assertThat(ids).hasSize(1);
      assertThat(inspecting.get(Reports.class).list(profile.firm(), 9)).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_report_belongs_to_its_firm_and_has_one_before_it(Databases database) {
    try (Inspecting inspecting = new Inspecting(database)) {
      StoredProfile profile = inspecting.submit(Sampled.profile(Sampled.PLANT));
      StoredReport first = inspecting.audit(profile, Sampled.DAY);
      StoredReport other =
          inspecting.audit(inspecting.submit(Sampled.profile(Sampled.COAL)), Sampled.DAY);
      StoredReport second = inspecting.audit(profile, Sampled.DAY.plusDays(1));
      Reports reports = inspecting.get(Reports.class);

      assertThat(reports.find(first.firm(), other.id())).isEmpty();
      assertThat(reports.find(first.firm(), first.id())).contains(first);
      assertThat(reports.before(second)).contains(first);
      assertThat(reports.before(first)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_report_before_is_of_no_later_day_and_on_an_earlier_version_first(Databases database) {
    try (Inspecting inspecting = new Inspecting(database)) {
      StoredProfile one = inspecting.submit(Sampled.profile(Sampled.PLANT));
      StoredReport then = inspecting.audit(one, Sampled.DAY);
      StoredReport yearsOn = inspecting.audit(one, Sampled.DAY.plusYears(2));
      StoredProfile two = inspecting.submit(ComparisonsTest.approved());
      StoredReport next = inspecting.audit(two, Sampled.DAY.plusDays(2));
      StoredReport dayBefore = inspecting.audit(two, Sampled.DAY.plusDays(1));
      Reports reports = inspecting.get(Reports.class);

      assertThat(reports.before(next)).contains(then);
      assertThat(reports.before(dayBefore)).contains(then);
      assertThat(reports.before(yearsOn)).contains(then);
      assertThat(reports.before(then)).isEmpty();
      inspecting.publishWithout("daily-duties/emergency", "sha256:other");
      StoredReport other = inspecting.audit(one, Sampled.DAY);
      assertThat(reports.before(other)).contains(then);
      assertThat(reports.before(then)).isEmpty();
    }
  }
}
