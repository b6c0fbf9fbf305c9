package org.redline.condition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Node.Judgement;
import org.redline.condition.Node.Value;

/** Nodes of Kleene's logic. */
final class Logic {
  private Logic() {}

  /** AND or OR of many: {@code deciding} is the operand's value that decides alone. */
  static final class Junction implements Judgement {
    private final Judgement[] operands;
    private final Truth deciding;
    private final Truth otherwise;

    Junction(List<Judgement> operands, Truth deciding) {
      this.operands = operands.toArray(Judgement[]::new);
      this.deciding = deciding;
      this.otherwise = deciding.not();
    }

    @Override
    public Truth test(Frame frame, @Nullable Object[] locals) {
      frame.budget.step();
      Truth whole = otherwise;
      for (Judgement operand : operands) {
        Truth part = operand.test(frame, locals);
        if (part == deciding) {
          return deciding;
        } else if (part == Truth.UNKNOWN) {
          whole = Truth.UNKNOWN;
        }
      }
      return whole;
    }

    @Override
    public void trace(Trail trail) {
      Truth whole = test(trail.frame, trail.locals);
      for (Judgement operand : operands) {
        if (trail.follows(whole, operand.test(trail.frame, trail.locals))) {
          operand.trace(trail);
        }
      }
    }
  }

  /** NOT. */
  record Negation(Judgement operand) implements Judgement {
    @Override
    public Truth test(Frame frame, @Nullable Object[] locals) {
      frame.budget.step();
      return operand.test(frame, locals).not();
    }

    @Override
    public void trace(Trail trail) {
      operand.trace(trail);
    }
  }

  /** A value of yes or no, as something to judge by. */
  record Flag(Value value) implements Judgement {
    @Override
    public Truth test(Frame frame, @Nullable Object[] locals) {
      Object known = value.value(frame, locals);
      return known == null ? Truth.UNKNOWN : of((Boolean) known);
    }

    @Override
    public void trace(Trail trail) {
      value.trace(trail);
    }
  }

  /** A judgement, as a value of yes or no. */
  record Judged(Judgement judgement) implements Value {
    @Override
    public @Nullable Object value(Frame frame, @Nullable Object[] locals) {
      Truth truth = judgement.test(frame, locals);
      return truth == Truth.UNKNOWN ? null : (Object) (truth == Truth.TRUE);
    }

    @Override
    public void trace(Trail trail) {
      if (trail.wants(value(trail.frame, trail.locals))) {
        judgement.trace(trail);
      }
    }
  }

  static Truth of(boolean value) {
    return value ? Truth.TRUE : Truth.FALSE;
  }
}
