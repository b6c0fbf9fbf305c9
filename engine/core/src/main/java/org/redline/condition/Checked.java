package org.redline.condition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Node.Judgement;
import org.redline.condition.Node.Value;
import org.redline.condition.Trail.Aim;
import org.redline.facts.Coded;
import org.redline.vocabulary.ValueKind;

/** What was checked and can be evaluated. */
final class Checked {
  private static final @Nullable Object[] NONE = {};

  private Checked() {}

  /** A condition. */
  record CheckedCondition(
      String text, Expr tree, Scope scope, Judgement root, int locals, List<Expr.Param> parameters)
      implements Condition {
    @Override
    public Truth test(Frame frame) {
      return root.test(frame, variables(locals));
    }

    @Override
    public List<Evidence> evidence(Frame frame) {
      return traced(root, frame, locals, Aim.EVIDENCE).evidence();
    }

    @Override
    public List<String> missing(Frame frame) {
      boolean known = test(frame) != Truth.UNKNOWN;
      return known ? List.of() : traced(root, frame, locals, Aim.MISSING).paths();
    }
  }

  /** An expression; numbers come as Long or BigDecimal, codes as text. */
  record CheckedExpression(
      String text, Expr tree, Scope scope, ValueKind kind, Value root, int locals)
      implements Expression {
    @Override
    public @Nullable Object value(Frame frame) {
      Object value = root.value(frame, variables(locals));
      return value == null ? null : converted(value);
    }

    private Object converted(Object value) {
      if (kind == ValueKind.DECIMAL) {
        return Numbers.decimal(value);
      } else if (kind == ValueKind.INTEGER) {
        return Numbers.whole(value);
      }
      return value instanceof Coded coded ? coded.code() : value;
    }

    @Override
    public List<Evidence> evidence(Frame frame) {
      return traced(root, frame, locals, Aim.EVIDENCE).evidence();
    }

    @Override
    public List<String> missing(Frame frame) {
      boolean known = root.value(frame, variables(locals)) != null;
      return known ? List.of() : traced(root, frame, locals, Aim.MISSING).paths();
    }
  }

  private static @Nullable Object[] variables(int locals) {
    return locals == 0 ? NONE : new Object[locals];
  }

  private static Trail traced(Node root, Frame frame, int locals, Aim aim) {
    Trail trail = new Trail(frame, locals, aim);
    root.trace(trail);
    return trail;
  }
}
