package org.redline.web.rules;

import java.time.Clock;
import java.util.Optional;
import org.redline.audit.Auditor;
import org.redline.packed.KeptRules;
import org.redline.packed.PackedRules;
import org.redline.web.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Begins with the latest publication. */
@Configuration
class RulesConfiguration {
  @Bean
  PublishedRules publishedRules(Settings settings) {
    return PublishedRules.at(settings.data().resolve("rules.git"));
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
