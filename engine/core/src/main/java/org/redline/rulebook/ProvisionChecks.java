package org.redline.rulebook;

import java.util.ArrayList;
import java.util.List;
import org.redline.condition.Expr;
import org.redline.condition.Expression;
import org.redline.memory.Severity;
import org.redline.source.Node;
import org.redline.source.Node.Entry;
import org.redline.source.Node.MapNode;

/** What must hold within one provision, and between it and the common files. */
final class ProvisionChecks {
  private final Reading reading;
  private final Complaints complaints;
  private final Provision provision;
  private final Mapping file;

  ProvisionChecks(Reading reading, Provision provision, Mapping file) {
    this.reading = reading;
    this.complaints = reading.complaints;
    this.provision = provision;
    this.file = file;
  }

  void check() {
    file.requireItems("covers").forEach(reading.requirements::find);
    if (file.has("authority")) {
      reading.authorities.find(provision.authority(), file.placeOf("authority"));
    }
    days();
    advisory();
    new FieldChecks(reading, provision.place()).check(trees(), file);
  }

  private List<Expr> trees() {
    List<Expr> trees = new ArrayList<>();
    Expression decisive = provision.decisive();
    if (decisive != null) {
      trees.add(decisive.tree());
    }
    provision.wordings().forEach(wording -> trees.addAll(Trees.of(wording)));
    return trees;
  }

  private void days() {
    Expression decisive = provision.decisive();
    if (decisive != null) {
      noDay(decisive.tree());
    }
    if (!provision.continuous()) {
      return;
    }
    if (decisive != null) {
      complaints.at(file.placeOfKey("continuous"), "continuous-and-decisive");
    }
    if (!file.has("ends")) {
      complaints.at(file.placeOfKey("continuous"), "continuous-without-ends");
    }
    file.items("wordings").forEach(this::noEnds);
    provision.wordings().stream().limit(1).forEach(this::noDayInEnds);
  }

  /** All wordings of conduct that goes on end alike, since the end chooses the wording. */
  private void noEnds(Node wording) {
    if (wording instanceof MapNode map) {
      map.entries().stream()
          .filter(entry -> entry.key().equals("ends"))
          .map(Entry::keyPlace)
          .forEach(place -> complaints.at(place, "continuous-ends-in-wording"));
    }
  }

  private void noDayInEnds(Wording wording) {
    List<Expr> trees = new ArrayList<>();
    wording.ends().forEach(ending -> Trees.add(ending, trees));
    trees.forEach(this::noDay);
  }

  /** What finds the decisive day cannot read what depends on it. */
  private void noDay(Expr tree) {
    for (Expr part : Trees.parts(tree)) {
      boolean day =
          part instanceof Expr.Name name && name.type() == null && name.name().equals("day");
      boolean value = part instanceof Expr.Param param && param.day() == null;
      if (day || value) {
        complaints.at(reading.formulas.place(tree, part, provision.place()), "circular-day");
      }
    }
  }

  private void advisory() {
    boolean measures = provision.wordings().stream().anyMatch(w -> !w.measures().isEmpty());
    if (provision.severity() == Severity.ADVISORY && measures) {
      complaints.at(file.placeOf("severity"), "advisory-with-measures");
    }
  }
}
