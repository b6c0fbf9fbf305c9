package org.redline.web.overview;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.redline.generate.FirmLines;
import org.redline.packed.PackedRules;
import org.redline.profile.ProfileReader;
import org.redline.web.Databases;
import org.redline.web.Storage;
import org.redline.web.firms.Firms;
import org.redline.web.inspection.EngineVersion;
import org.redline.web.journal.Journal;
import org.redline.web.rules.RulesInForce;
import org.redline.web.users.Account;
import org.redline.web.users.Region;
import org.redline.web.users.Role;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A storage with synthetic firms, and what it takes to audit all of them. */
final class ManyFirms implements AutoCloseable {
  static final LocalDate DAY = LocalDate.of(2026, 11, 1);
  static final Region EVERYWHERE = new Region("000000");
  static final RulesInForce RULES = new RulesInForce(PackedRules.read());
  static final Account AUDITOR =
      new Account(1, "wang", "王五", "", "000000", null, true, Set.of(Role.AUDITOR));

  private static final Duration LONGEST = Duration.ofMinutes(2);

  private final Storage storage;

  ManyFirms(Databases database, int count) {
    storage =
        new Storage(
            database,
            Parts.class,
            Journal.class,
            Firms.class,
            FirmProfiles.class,
            Runs.class,
            RunResults.class,
            RunFirms.class,
            Comparisons.class,
            Courtesy.class,
            Runner.class);
    lines(count).forEach(this::submit);
  }

  static List<String> lines(int count) {
    return new FirmLines(RULES.rules().vocabulary()).of(7).limit(count).toList();
  }

  void submit(String line) {
    ProfileReader reader = new ProfileReader(RULES.rules().vocabulary());
    get(Firms.class).submit(reader.read("p.json", line.getBytes(UTF_8)), "test", "wang", null);
  }

  <T> T get(Class<T> component) {
    return storage.get(component);
  }

  /** A run over all firms, to its end. */
  Run audited() {
    return ended(get(Runner.class).start(EVERYWHERE, DAY, AUDITOR));
  }

  /** A run as it is when it has ended. */
  Run ended(Run run) {
    long until = System.nanoTime() + LONGEST.toNanos();
    Run now = now(run);
    while ((now.running() || get(RunResults.class).sums(now).isEmpty())
        && System.nanoTime() < until) {
      pause();
      now = now(run);
    }
    return now;
  }

  Run now(Run run) {
    return get(Runs.class).find(EVERYWHERE, run.id()).orElseThrow();
  }

  static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    storage.close();
  }

  @TestConfiguration
  static class Parts {
    @Bean
    RulesInForce rules() {
      return RULES;
    }

    @Bean
    EngineVersion engine() {
      return new EngineVersion("1");
    }

    @Bean
    RunSettings settings() {
      return new RunSettings(2);
    }
  }
}
