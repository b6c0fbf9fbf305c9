package org.redline.cases;

import org.jspecify.annotations.Nullable;
import org.redline.condition.Condition;
import org.redline.memory.Stage;
import org.redline.rulebook.Amount;
import org.redline.rulebook.Ending;
import org.redline.rulebook.Measure;

/** Puts one part of a provision in the place of another, in every wording that shares it. */
@SuppressWarnings("ReferenceEquality") // because of two equal parts only one is broken
final class Replacing extends Rewriting {
  private final Object old;
  private final @Nullable Object fresh;

  /**
   * @param old the part as it is
   * @param fresh what stands there instead; null leaves an ending out; a stage moves a measure
   */
  Replacing(Object old, @Nullable Object fresh) {
    this.old = old;
    this.fresh = fresh;
  }

  @Override
  Condition condition(Condition condition) {
    return condition == old && fresh instanceof Condition other ? other : condition;
  }

  @Override
  Amount amount(Amount amount) {
    return amount == old && fresh instanceof Amount other ? other : amount;
  }

  @Override
  @Nullable Ending ending(Ending ending) {
    return ending == old ? null : super.ending(ending);
  }

  @Override
  Measure measure(Measure measure) {
    return measure == old && fresh instanceof Measure other ? other : super.measure(measure);
  }

  @Override
  Stage stage(Measure measure, Stage stage) {
    return measure == old && fresh instanceof Stage other ? other : stage;
  }
}
