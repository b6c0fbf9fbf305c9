package org.redline.web.rules;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.redline.audit.Auditor;
import org.redline.packed.KeptRules;
import org.redline.packed.PackedRules;
import org.redline.web.Settings;
import org.redline.web.operation.StartRefused;
import org.redline.web.operation.Unfinished;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Begins with the latest publication. */
@Configuration
class RulesConfiguration {
  @Bean
  PublishedRules publishedRules(Settings settings, JdbcClient jdbc) {
    if (Unfinished.isIn(settings.data())) {
      throw StartRefused.unfinished(settings.data());
    }
    Path folder = settings.data().resolve("rules.git");
    refuseGap(folder, jdbc);
    return PublishedRules.at(folder);
  }

  /**
   * A database without its repository, or with one from before, would go on with other rules than
   * those that it says are in force. The latest publication that it knows stands for all.
   */
  static void refuseGap(Path folder, JdbcClient jdbc) {
    Optional<String> latest =
        jdbc.sql(
                """
                select publication from rule_draft where publication is not null
                order by changed_at desc, id desc limit 1""")
            .query(String.class)
            .optional();
    if (latest.isPresent() && !isIn(folder, latest.get())) {
      throw StartRefused.lacking(latest.get(), folder);
    }
  }

  private static boolean isIn(Path folder, String publication) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (PublishedRules published = PublishedRules.at(folder)) {
      return published.find(publication).isPresent();
    }
  }

  @Bean
  ShippedRules shippedRules() {
    return new ShippedRules(KeptRules.or(PackedRules::read), PackedRules::files);
  }

  @Bean
  RulesAtStart rulesAtStart(PublishedRules published, ShippedRules shipped, Clock clock) {
    return RulesAtStart.find(published, shipped, clock);
  }

  @Bean
  RulesInForce rulesInForce(RulesAtStart start) {
    return new RulesInForce(start.rules());
  }

  /** Those in force, and those of every earlier publication. */
  @Bean
  PastRules pastRules(RulesInForce inForce, EarlierRules earlier) {
    return digest ->
        Optional.of(inForce.auditor())
            .filter(now -> now.rules().digest().equals(digest))
            .or(() -> earlier.of(digest).map(Auditor::of));
  }
}
