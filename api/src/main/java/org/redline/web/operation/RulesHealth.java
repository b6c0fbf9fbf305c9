package org.redline.web.operation;

import org.redline.web.rules.RulesInForce;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Ready only with rules to judge by. */
@Component("rules")
class RulesHealth implements HealthIndicator {
  private final RulesInForce rules;

  RulesHealth(RulesInForce rules) {
    this.rules = rules;
  }

  @Override
  public Health health() {
    return rules.rules().provisions().isEmpty()
        ? Health.outOfService().build()
        : Health.up().build();
  }
}
