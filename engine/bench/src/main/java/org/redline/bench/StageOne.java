package org.redline.bench;

import java.time.LocalDate;
import java.util.List;
import org.redline.audit.Finding;
import org.redline.audit.JudgedUnit;
import org.redline.facts.Enterprise;
import org.redline.network.Checklists;
import org.redline.rulebook.RuleSet;

/** The findings of firms, with a network of one of the shapes; for one thread. */
final class StageOne {
  private final JudgedUnit.Maker maker;
  private final Network network;

  StageOne(RuleSet rules, Shape shape) {
    this.maker = new JudgedUnit.Maker(rules);
    this.network = shape.of(new Checklists(rules.provisions()));
  }

  /** The findings of each firm; all firms are in working memory at once. */
  List<List<Finding>> findings(List<Enterprise> firms, LocalDate asOf) {
    List<JudgedUnit> units = firms.stream().map(firm -> maker.of(firm, asOf)).toList();
    network.judge(units);
    return units.stream().map(JudgedUnit::findings).toList();
  }
}
