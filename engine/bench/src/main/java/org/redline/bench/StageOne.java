package org.redline.bench;

import java.time.LocalDate;
import java.util.List;
import org.redline.audit.Finding;
import org.redline.audit.JudgedUnit;
import org.redline.facts.Enterprise;
import org.redline.network.Checklists;
import org.redline.network.Subjects;
import org.redline.rulebook.RuleSet;

/** The findings of firms, with a network of one of the shapes; for one thread. */
final class StageOne {
  private final Subjects subjects;
  private final Network network;

  StageOne(RuleSet rules, Shape shape) {
    this.subjects = new Subjects(rules.vocabulary());
    this.network = shape.of(new Checklists(rules.provisions()));
  }

  /** The findings of each firm; all firms are in working memory at once. */
  List<List<Finding>> findings(List<Enterprise> firms, LocalDate asOf) {
    List<JudgedUnit> units =
        firms.stream().map(firm -> new JudgedUnit(subjects, firm, asOf)).toList();
    network.judge(units);
    return units.stream().map(JudgedUnit::findings).toList();
  }
}
