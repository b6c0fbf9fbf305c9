package org.redline.network;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.redline.rulebook.MandateRule;
import org.redline.vocabulary.Vocabulary;

/**
 * Stage 2: the mandate rules, chaining over findings, history and what they derive.
 *
 * <p>What a rule derives or proposes is inserted logically: when its reason goes, so does it.
 * Thread-safe.
 */
public final class MandateNetwork {
  private final Sessions sessions;

  /** The types that some rule has a pattern for: no other can match. */
  private final Set<String> read = new HashSet<>();

  public MandateNetwork(List<MandateRule> rules, Vocabulary vocabulary) {
    ModelImpl model = new ModelImpl();
    for (MandateRule rule : rules) {
      for (Rule built : new MandateRuleBuilder(rule, vocabulary).build()) {
        model.addRule(built);
      }
      rule.when().forEach(pattern -> read.add(pattern.given().name()));
    }
    KieBase base = KieBaseBuilder.createKieBaseFromModel(model);
    this.sessions = new Sessions(base, session -> {});
  }

  /**
   * Fires all rules over the items of {@code run}.
   *
   * @param firings how many firings there may be
   * @return what they propose, in an order that depends on nothing but the items
   * @throws FiringsSpent when that is not enough
   */
  public List<Proposal> fire(MandateRun run, int firings) {
    List<Proposal> proposals = new ArrayList<>();
    sessions.use(session -> fire(session, run, firings, proposals));
    return Placed.inOrder(proposals);
  }

  private void fire(KieSession session, MandateRun run, int firings, List<Proposal> proposals) {
    List<FactHandle> handles = new ArrayList<>();
    for (Item item : run.items()) {
      if (read.contains(item.type().name())) {
        handles.add(session.insert(item));
      }
    }
    if (session.fireAllRules(firings) >= firings) {
      throw new FiringsSpent();
    }
    session.getObjects(Proposal.class::isInstance).forEach(o -> proposals.add((Proposal) o));
    handles.forEach(session::delete);
    session.fireAllRules(firings);
  }

  /** More firings than a run may have. */
  public static final class FiringsSpent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FiringsSpent() {
      super("firings spent", null, false, false);
    }
  }
}
