package org.redline.bench;

import java.util.ArrayList;
import java.util.List;
import org.kie.api.KieBase;
import org.redline.audit.JudgedUnit;
import org.redline.network.Checklist;
import org.redline.network.Checklists;

/** Checklists and subjects come and go together. */
final class StatelessNetwork implements Network {
  private final Checklists checklists;
  private final KieBase base;

  StatelessNetwork(Checklists checklists) {
    this.checklists = checklists;
    this.base =
        ReusedSession.base(
            List.of(
                Joins.byKey(
                    Checklist.class,
                    Checklist::key,
                    Examined.class,
                    Examined::key,
                    Examined::judge)));
  }

  @Override
  public void judge(List<JudgedUnit> units) {
    List<Object> facts = new ArrayList<>(checklists.all());
    facts.addAll(Examined.of(units, checklists));
    base.newStatelessKieSession().execute(facts);
  }
}
