package org.redline.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.redline.audit.AuditReport;
import org.redline.audit.Auditor;
import org.redline.profile.Profile;
import org.redline.report.Detail;
import org.redline.report.HtmlReport;
import org.redline.report.JsonReport;
import org.redline.report.TextReport;
import org.redline.text.Language;

/** The same bytes in any language, any time zone, any order and on any number of threads. */
class SurroundingsTest {
  private static final Auditor AUDITOR = Auditor.of(Firms.RULES);
  private static final Map<Path, String> ALONE = alone();

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  static Stream<Arguments> surroundings() {
    return Stream.of(
        Arguments.of("tr-TR", "Pacific/Kiritimati", 1),
        Arguments.of("ar-EG-u-nu-arab", "America/Los_Angeles", 2),
        Arguments.of("th-TH-u-ca-buddhist", "Asia/Kathmandu", 4),
        Arguments.of("zh-CN", "Asia/Shanghai", 8),
        Arguments.of("de-DE", "UTC", 16));
  }

  @ParameterizedTest
  @MethodSource("surroundings")
  void reportsAreTheSame(String language, String place, int threads) throws Exception {
    Locale.setDefault(Locale.forLanguageTag(language));
    TimeZone.setDefault(TimeZone.getTimeZone(place));
    List<Path> shuffled = new ArrayList<>(Firms.files());
    Collections.shuffle(shuffled, new Random(threads));

    assertThat(together(shuffled, threads)).isEqualTo(ALONE);
  }

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  private static Map<Path, String> together(List<Path> firms, int threads) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Map<Path, Future<String>> running = new TreeMap<>();
      firms.forEach(firm -> running.put(firm, pool.submit(() -> report(firm))));
      Map<Path, String> reports = new TreeMap<>();
      for (Map.Entry<Path, Future<String>> entry : running.entrySet()) {
        reports.put(entry.getKey(), entry.getValue().get());
      }
      return reports;
    } finally {
      pool.shutdownNow();
    }
  }

  private static Map<Path, String> alone() {
    Map<Path, String> reports = new TreeMap<>();
    Firms.files().forEach(firm -> reports.put(firm, report(firm)));
    return reports;
  }

  private static String report(Path firm) {
    Profile profile = Firms.profile(firm);
    assertThat(profile.asOf()).isNotNull();
    AuditReport report = AUDITOR.audit(profile.unit(), profile.asOf());
    return new JsonReport(Firms.RULES, Language.ZH).write(List.of(report))
        + new TextReport(Firms.RULES, Language.EN, Detail.EVERYTHING).write(report)
        + new HtmlReport(Firms.RULES, Language.ZH, Detail.EVERYTHING).write(List.of(report));
  }
}
