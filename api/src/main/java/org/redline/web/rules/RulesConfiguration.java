package org.redline.web.rules;

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
}
