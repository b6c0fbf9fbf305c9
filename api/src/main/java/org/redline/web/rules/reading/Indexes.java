package org.redline.web.rules.reading;

import org.jspecify.annotations.Nullable;
import org.redline.rulebook.RuleSet;
import org.redline.web.rules.RulesInForce;
import org.springframework.stereotype.Component;

/** The index of the rules in force, made when it is first asked for. */
@Component
class Indexes {
  private final RulesInForce inForce;
  private @Nullable RuleIndex latest;

  Indexes(RulesInForce inForce) {
    this.inForce = inForce;
  }

  synchronized RuleIndex latest() {
    RuleSet rules = inForce.rules();
    RuleIndex known = latest;
    if (known == null || !known.rules().digest().equals(rules.digest())) {
      known = new RuleIndex(rules);
      latest = known;
    }
    return known;
  }
}
