package org.redline.web.rules;

import java.util.Optional;
import org.redline.packed.KeptRules;
import org.redline.packed.PackedRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Begins with the rules that come with the program. */
@Configuration
class RulesConfiguration {
  @Bean
  RulesInForce rulesInForce() {
    return new RulesInForce(KeptRules.or(PackedRules::read));
  }

  /** Only those in force. */
  @Bean
  PastRules pastRules(RulesInForce inForce) {
    return digest ->
        Optional.of(inForce.auditor()).filter(known -> known.rules().digest().equals(digest));
  }
}
