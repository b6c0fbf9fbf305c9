package org.redline.bench;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.redline.audit.JudgedUnit;
import org.redline.network.Checklist;
import org.redline.network.Checklists;
import org.redline.rulebook.Provision;

/** A rule per provision: its constraint asks whether the key is one under which it can apply. */
final class ConstraintsNetwork implements Network {
  private final Checklists checklists;
  private final ReusedSession session;

  ConstraintsNetwork(Checklists checklists) {
    this.checklists = checklists;
    Map<String, Set<String>> keys = new HashMap<>();
    for (Checklist checklist : checklists.all()) {
      for (Provision provision : checklist.judged()) {
        keys.computeIfAbsent(provision.id(), id -> new HashSet<>()).add(checklist.key());
      }
    }
    Set<String> written = new HashSet<>();
    List<Rule> rules = new ArrayList<>();
    for (Checklist checklist : checklists.all()) {
      for (Provision provision : checklist.judged()) {
        if (written.add(provision.id())) {
          rules.add(only(provision, keys.getOrDefault(provision.id(), Set.of())));
        }
      }
    }
    this.session = new ReusedSession(rules, List.of());
  }

  @Override
  public void judge(List<JudgedUnit> units) {
    List<Examined> all = Examined.of(units, checklists);
    session.fire(all);
    all.forEach(examined -> examined.exclude(checklists));
  }

  private static Rule only(Provision provision, Set<String> keys) {
    Variable<Examined> examined = declarationOf(Examined.class);
    return rule(provision.id())
        .build(
            pattern(examined).expr(provision.id(), e -> keys.contains(e.key())),
            on(examined).execute(e -> e.judge(provision)));
  }
}
