package org.redline.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** A session in which some facts stay, while others come and go. */
final class ReusedSession {
  private final KieSession session;

  ReusedSession(List<Rule> rules, Collection<?> staying) {
    this.session = base(rules).newKieSession();
    staying.forEach(session::insert);
  }

  static KieBase base(List<Rule> rules) {
    ModelImpl model = new ModelImpl();
    rules.forEach(model::addRule);
    return KieBaseBuilder.createKieBaseFromModel(model);
  }

  /** Fires all rules over the facts, which are then forgotten. */
  void fire(Collection<?> facts) {
    List<FactHandle> handles = new ArrayList<>(facts.size());
    for (Object fact : facts) {
      handles.add(session.insert(fact));
    }
    session.fireAllRules();
    handles.forEach(session::delete);
  }
}
