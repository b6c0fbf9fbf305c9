package org.redline.cases;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Condition;
import org.redline.condition.Expression;
import org.redline.memory.Stage;
import org.redline.rulebook.Amount;
import org.redline.rulebook.Ending;
import org.redline.rulebook.Measure;
import org.redline.rulebook.Precondition;
import org.redline.rulebook.Provision;
import org.redline.rulebook.Wording;

/** Copies a provision and changes some of its parts, wherever they stand. */
abstract class Rewriting {
  Condition condition(Condition condition) {
    return condition;
  }

  Expression expression(Expression expression) {
    return expression;
  }

  Amount amount(Amount amount) {
    return amount;
  }

  /** Null to leave it out. */
  @Nullable Ending ending(Ending ending) {
    Expression on = ending.on();
    return new Ending(condition(ending.when()), on == null ? null : expression(on), ending.as());
  }

  Measure measure(Measure measure) {
    Condition when = measure.when();
    Amount amount = measure.amount();
    return new Measure(
        measure.action(),
        measure.party(),
        measure.may(),
        when == null ? null : condition(when),
        amount == null ? null : inside(amount(amount)),
        measure.basis(),
        measure.authority(),
        measure.deadline(),
        measure.preconditions().stream()
            .map(p -> new Precondition(p.text(), condition(p.holds())))
            .toList());
  }

  Stage stage(Measure measure, Stage stage) {
    return stage;
  }

  final Provision of(Provision provision) {
    Expression decisive = provision.decisive();
    List<Wording> wordings = provision.wordings().stream().map(this::of).toList();
    return Copies.with(provision, decisive == null ? null : expression(decisive), wordings);
  }

  private Wording of(Wording wording) {
    return new Wording(
        wording.inForce(),
        wording.breaks(),
        wording.punishedBy(),
        condition(wording.applies()),
        condition(wording.breach()),
        wording.ends().stream().map(this::ending).filter(Objects::nonNull).toList(),
        measures(wording.measures()),
        wording.unverified());
  }

  private Map<Stage, List<Measure>> measures(Map<Stage, List<Measure>> measures) {
    Map<Stage, List<Measure>> copies = new EnumMap<>(Stage.class);
    measures.forEach(
        (stage, list) ->
            list.forEach(
                measure ->
                    copies
                        .computeIfAbsent(stage(measure, stage), key -> new ArrayList<>())
                        .add(measure(measure))));
    return copies;
  }

  private Amount inside(Amount amount) {
    if (amount instanceof Amount.Share share) {
      return new Amount.Share(share.min(), share.max(), expression(share.of()));
    } else if (amount instanceof Amount.Times times) {
      Condition when = times.when();
      Amount otherwise = times.otherwise();
      return new Amount.Times(
          times.min(),
          times.max(),
          expression(times.of()),
          when == null ? null : condition(when),
          otherwise == null ? null : inside(amount(otherwise)));
    }
    return amount;
  }
}
