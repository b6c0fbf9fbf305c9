package org.redline.bench;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.Index;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.redline.audit.JudgedUnit;
import org.redline.network.Checklist;
import org.redline.network.Checklists;
import org.redline.rulebook.Provision;

/** A rule per provision and key, which Drools finds by a hashed index over the keys. */
final class BucketsNetwork implements Network {
  private final Checklists checklists;
  private final ReusedSession session;

  BucketsNetwork(Checklists checklists) {
    this.checklists = checklists;
    List<Rule> rules = new ArrayList<>();
    for (Checklist checklist : checklists.all()) {
      checklist.judged().forEach(provision -> rules.add(only(provision, checklist.key())));
    }
    this.session = new ReusedSession(rules, List.of());
  }

  @Override
  public void judge(List<JudgedUnit> units) {
    List<Examined> all = Examined.of(units, checklists);
    session.fire(all);
    all.forEach(examined -> examined.exclude(checklists));
  }

  private static Rule only(Provision provision, String key) {
    Variable<Examined> examined = declarationOf(Examined.class);
    return rule(provision.id() + " " + key)
        .build(
            pattern(examined)
                .expr(
                    key,
                    e -> e.key().equals(key),
                    alphaIndexedBy(
                        String.class, Index.ConstraintType.EQUAL, 0, Examined::key, key)),
            on(examined).execute(e -> e.judge(provision)));
  }
}
