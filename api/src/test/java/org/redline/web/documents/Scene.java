package org.redline.web.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.redline.audit.Finding;
import org.redline.facts.Grade;
import org.redline.memory.Verdict;
import org.redline.packed.PackedRules;
import org.redline.profile.Profile;
import org.redline.profile.ProfileReader;
import org.redline.vocabulary.Vocabulary;
import org.redline.web.Databases;
import org.redline.web.Storage;
import org.redline.web.firms.Firms;
import org.redline.web.firms.StoredProfile;
import org.redline.web.inspection.EngineVersion;
import org.redline.web.inspection.Reports;
import org.redline.web.journal.Journal;
import org.redline.web.rules.RulesInForce;
import org.redline.web.users.Account;
import org.redline.web.users.Role;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Sample firms, an office and two officers before whom documents are drawn. */
final class Scene implements AutoCloseable {
  static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  static final Account ZHANG =
      new Account(1, "zhang", "张三", "", "420606", "鄂F-001", true, EnumSet.of(Role.INSPECTOR));
  static final Account LI =
      new Account(2, "li", "李四", "", "420606", "鄂F-002", true, EnumSet.of(Role.INSPECTOR));
  private static final RulesInForce RULES = new RulesInForce(PackedRules.read());

  final Storage storage;

  Scene(Databases database, Class<?>... more) {
    Class<?>[] parts = {
      Parts.class, Journal.class, Firms.class, Reports.class,
    };
    List<Class<?>> all = new ArrayList<>(List.of(parts));
    all.addAll(DrawnPapers.PARTS);
    storage = new Storage(database, all.toArray(new Class<?>[0]));
    get(Offices.class).keep(office("420606"), "admin");
  }

  <T> T get(Class<T> component) {
    return storage.get(component);
  }

  Documents documents() {
    return get(Documents.class);
  }

  static Office office(String region) {
    return office(region, "");
  }

  static Office office(String region, String authorities) {
    return new Office(
        region,
        "襄州区应急管理局",
        "襄州区航空路1号",
        "441100",
        "0710-0000000",
        "王五",
        "（襄州）应急",
        "",
        "襄州区人民政府",
        "襄阳市应急管理局",
        "襄州区人民法院",
        "某银行 0000",
        authorities);
  }

  /** A sample firm as it stands on its day. */
  Reports.Audited audited(String sample, LocalDate day) {
    return changed(sample, "", "", day);
  }

  /** A sample firm of which nothing is verified. */
  Reports.Audited declared(String sample, LocalDate day) {
    return changed(sample, "grade: verified", "grade: declared", day);
  }

  /** A sample firm of which one thing is said otherwise. */
  Reports.Audited changed(String sample, String from, String to, LocalDate day) {
    StoredProfile stored =
        get(Firms.class).submit(profile(sample, from, to), "sample", "sample", null);
    return get(Reports.class).audit(stored, day);
  }

  private static Profile profile(String sample, String from, String to) {
    String file = "/redline-samples/" + sample + ".yaml";
    try (InputStream in = Scene.class.getResourceAsStream(file)) {
      String text = new String(Objects.requireNonNull(in, file).readAllBytes(), UTF_8);
      if (!text.contains(from)) {
        throw new IllegalArgumentException(sample + " does not say " + from);
      }
      byte[] changed = (from.isEmpty() ? text : text.replace(from, to)).getBytes(UTF_8);
      return new ProfileReader(Vocabulary.ofEnterprise()).read(sample + ".yaml", changed);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A drawing by both officers. */
  static Drawing drawing(DocumentKind kind, Reports.Audited audited, LocalDate day) {
    return Drawing.of(kind, audited, day).by(Officer.of(ZHANG), Officer.of(LI));
  }

  /** Keys of the violated findings of a report. */
  static List<FindingKey> violated(Reports.Audited audited) {
    return audited.report().findings().stream()
        .filter(finding -> finding.verdict() == Verdict.VIOLATED)
        .map(FindingKey::of)
        .toList();
  }

  /** Keys of violated findings that are verified and go on. */
  static List<FindingKey> open(Reports.Audited audited) {
    return audited.report().findings().stream()
        .filter(finding -> finding.verdict() == Verdict.VIOLATED)
        .filter(finding -> finding.grade() == Grade.VERIFIED)
        .filter(Sheets::continuing)
        .map(FindingKey::of)
        .toList();
  }

  static Finding finding(Reports.Audited audited, FindingKey key) {
    return audited.report().findings().stream().filter(key::names).findFirst().orElseThrow();
  }

  @Override
  public void close() {
    storage.close();
  }

  /** What the components need. */
  @TestConfiguration
  static class Parts {
    @Bean
    RulesInForce rules() {
      return RULES;
    }

    @Bean
    EngineVersion engine() {
      return new EngineVersion("test");
    }
  }
}
