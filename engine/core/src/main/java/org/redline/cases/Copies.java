package org.redline.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Expression;
import org.redline.rulebook.Effect;
import org.redline.rulebook.Interval;
import org.redline.rulebook.MandateRule;
import org.redline.rulebook.Pattern;
import org.redline.rulebook.Provision;
import org.redline.rulebook.Wording;

/** Copies of rules with other parts. */
final class Copies {
  private Copies() {}

  static Provision with(Provision p, @Nullable Expression decisive, List<Wording> wordings) {
    return with(p, decisive, p.continuous(), wordings);
  }

  static Provision with(
      Provision p, @Nullable Expression decisive, boolean continuous, List<Wording> wordings) {
    return new Provision(
        p.id(),
        p.rulebook(),
        p.title(),
        p.covers(),
        p.examines(),
        decisive,
        continuous,
        p.conduct(),
        p.severity(),
        p.sameAct(),
        p.together(),
        p.authority(),
        p.tags(),
        p.reads(),
        p.formerly(),
        wordings,
        p.cases(),
        p.place());
  }

  static Wording with(Wording w, Interval inForce) {
    return new Wording(
        inForce,
        w.breaks(),
        w.punishedBy(),
        w.applies(),
        w.breach(),
        w.ends(),
        w.measures(),
        w.unverified());
  }

  static MandateRule with(MandateRule r, Interval inForce, List<Pattern> when, Effect then) {
    return new MandateRule(
        r.id(),
        r.rulebook(),
        r.title(),
        r.covers(),
        r.basis(),
        inForce,
        when,
        then,
        r.cases(),
        r.place());
  }
}
