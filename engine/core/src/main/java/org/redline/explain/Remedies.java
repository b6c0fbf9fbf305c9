package org.redline.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.redline.audit.Finding;
import org.redline.condition.Condition;
import org.redline.condition.Truth;
import org.redline.memory.BreachState;
import org.redline.rulebook.Ending;
import org.redline.rulebook.Provision;
import org.redline.rulebook.Wording;

/** Finds the smallest lawful changes, and tries each before it is proposed. */
final class Remedies {
  private final Scene scene;

  Remedies(Scene scene) {
    this.scene = scene;
  }

  /** What undoes the breach or, as far as it still goes on, ends it. */
  static List<Remedy> of(Finding finding, Wording wording, Scene scene) {
    Remedies remedies = new Remedies(scene);
    List<Remedy> found = new ArrayList<>();
    remedies.correction(finding.provision(), wording).ifPresent(found::add);
    if (finding.state().filter(state -> state == BreachState.CONTINUING).isPresent()) {
      remedies.ending(wording).ifPresent(found::add);
    }
    return found;
  }

  /** The smallest change after which the provision still applies and is not broken. */
  Optional<Remedy> correction(Provision provision, Wording wording) {
    Predicate<Scene> kept =
        after ->
            wording.applies().test(after.frame()) == Truth.TRUE
                && wording.breach().test(after.frame()) == Truth.FALSE
                && sameDay(provision, after);
    return smallest(wording.breach(), false, kept)
        .map(plan -> remedy(Remedy.Effect.NO_BREACH, BreachState.CURED, plan));
  }

  /** The facts that choose the law are the same. */
  private boolean sameDay(Provision provision, Scene after) {
    return provision.decisive() == null
        || provision.decisive().value(after.frame()) == null
        || after.day() == null
        || after.day().equals(provision.decisive().value(after.frame()));
  }

  /** The smallest change after which one of the endings holds; of equals, the first ending. */
  Optional<Remedy> ending(Wording wording) {
    return wording.ends().stream()
        .map(this::ending)
        .flatMap(Optional::stream)
        .min(Comparator.comparingInt(remedy -> remedy.changes().size()));
  }

  private Optional<Remedy> ending(Ending ending) {
    Predicate<Scene> over = after -> ending.when().test(after.frame()) == Truth.TRUE;
    return smallest(ending.when(), true, over)
        .map(plan -> remedy(Remedy.Effect.ENDS, ending.as(), plan));
  }

  private Optional<Plan> smallest(Condition condition, boolean wanted, Predicate<Scene> holds) {
    return new Search()
        .ways(condition.tree(), wanted, scene.view()).stream()
            .filter(plan -> !plan.edits().isEmpty())
            .sorted(
                Comparator.comparingInt((Plan plan) -> plan.changes().size())
                    .thenComparingInt(plan -> plan.edits().size()))
            .filter(plan -> holds.test(Rebuilding.of(scene, plan)))
            .map(plan -> pruned(plan, holds))
            .findFirst();
  }

  /** Without what can be left out. */
  Plan pruned(Plan plan, Predicate<Scene> holds) {
    for (Edit edit : plan.all()) {
      Plan less = plan.without(edit);
      if (holds.test(Rebuilding.of(scene, less))) {
        return pruned(less, holds);
      }
    }
    return plan;
  }

  private Remedy remedy(Remedy.Effect effect, BreachState leaves, Plan plan) {
    return new Remedy(
        effect, leaves, plan.changes().stream().map(edit -> change(edit, plan)).toList(), plan);
  }

  private Change change(Edit edit, Plan plan) {
    Spot place =
        edit.isAdding() ? edit.spot().parent().field(edit.spot().last().field()) : edit.spot();
    return new Change(
        edit.isAdding() ? Change.Kind.ADD : Change.Kind.SET,
        scene.path(place),
        Speech.both(speech -> new Places(scene, speech).change(edit, plan)));
  }
}
