package org.redline.web.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.redline.audit.Auditor;
import org.redline.profile.Profile;
import org.redline.rulebook.Provision;
import org.redline.rulebook.RuleSet;
import org.redline.web.Databases;
import org.redline.web.Storage;
import org.redline.web.firms.Firms;
import org.redline.web.firms.StoredProfile;
import org.redline.web.journal.Journal;
import org.redline.web.rules.PastRules;
import org.redline.web.rules.RulesInForce;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Storage with everything that keeps, brings back and compares reports. */
final class Inspecting implements AutoCloseable {
  private final Storage storage;

  Inspecting(Databases database) {
    storage =
        new Storage(
            database,
            Journal.class,
            Firms.class,
            Reports.class,
            Recall.class,
            Chains.class,
            Comparisons.class,
            ReportPages.class,
            Rules.class);
  }

  <T> T get(Class<T> component) {
    return storage.get(component);
  }

  StoredProfile submit(Profile profile) {
    return get(Firms.class).submit(profile, "form", "zhang", null);
  }

  StoredReport audit(StoredProfile profile, LocalDate asOf) {
    return get(Reports.class).audit(profile, asOf).kept();
  }

  /** Puts rules in force without the provisions whose ids contain a word; the old ones stay. */
  void publishWithout(String word, String digest) {
    RuleSet rules = get(RulesInForce.class).rules();
    List<Provision> left =
        rules.provisions().stream().filter(provision -> !provision.id().contains(word)).toList();
    RuleSet fewer =
        new RuleSet(
            rules.vocabulary(),
            rules.laws(),
            rules.requirements(),
            rules.authorities(),
            rules.documents(),
            rules.actions(),
            rules.calendar(),
            rules.benchmarks(),
            rules.rulebooks(),
            left,
            rules.mandates(),
            digest);
    get(RulesInForce.class).replace(fewer);
    get(Library.class).add(Auditor.of(fewer));
  }

  /** Forgets rules, as if they could not be had any more. */
  void forget(String digest) {
    get(Library.class).known.remove(digest);
  }

  @Override
  public void close() {
    storage.close();
  }

  /** Rules by digest. */
  static final class Library implements PastRules {
    private final Map<String, Auditor> known = new ConcurrentHashMap<>();

    void add(Auditor auditor) {
      known.put(auditor.rules().digest(), auditor);
    }

    @Override
    public Optional<Auditor> auditor(String digest) {
      return Optional.ofNullable(known.get(digest));
    }
  }

  @TestConfiguration
  static class Rules {
    @Bean
    RulesInForce inForce() {
      return new RulesInForce(Sampled.rules());
    }

    @Bean
    Library library(RulesInForce inForce) {
      Library library = new Library();
      library.add(inForce.auditor());
      return library;
    }

    @Bean
    EngineVersion engine() {
      return new EngineVersion("1");
    }
  }
}
