package org.redline.condition;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Expr.Op;
import org.redline.condition.Node.Items;
import org.redline.condition.Node.Judgement;
import org.redline.condition.Node.Value;

/** Nodes that compare values; what is unknown compares as unknown. */
final class Comparing {
  private Comparing() {}

  /** A comparison, with what it gives for less, the same and more. */
  record Comparison(
      Value left, Value right, Comparator<Object> order, Truth less, Truth same, Truth more)
      implements Judgement {
    static Comparison of(Op op, Value left, Value right, Comparator<Object> order) {
      Truth less = Logic.of(op == Op.LT || op == Op.LE || op == Op.NE);
      Truth same = Logic.of(op == Op.EQ || op == Op.LE || op == Op.GE);
      Truth more = Logic.of(op == Op.GT || op == Op.GE || op == Op.NE);
      return new Comparison(left, right, order, less, same, more);
    }

    @Override
    public Truth test(Frame frame, @Nullable Object[] locals) {
      frame.budget.step();
      Object a = left.value(frame, locals);
      Object b = a == null ? null : right.value(frame, locals);
      if (a == null || b == null) {
        return Truth.UNKNOWN;
      }
      int difference = order.compare(a, b);
      return difference == 0 ? same : difference < 0 ? less : more;
    }

    @Override
    public void trace(Trail trail) {
      left.trace(trail);
      right.trace(trail);
    }
  }

  /** Whether a value is one of some constants. */
  static final class OneOf implements Judgement {
    private final Value value;
    private final Object[] constants;
    private final Comparator<Object> order;

    OneOf(Value value, List<Object> constants, Comparator<Object> order) {
      this.value = value;
      this.constants = constants.toArray();
      this.order = order;
    }

    @Override
    public Truth test(Frame frame, @Nullable Object[] locals) {
      frame.budget.step();
      Object known = value.value(frame, locals);
      if (known == null) {
        return Truth.UNKNOWN;
      }
      for (Object constant : constants) {
        if (order.compare(known, constant) == 0) {
          return Truth.TRUE;
        }
      }
      return Truth.FALSE;
    }

    @Override
    public void trace(Trail trail) {
      value.trace(trail);
    }
  }

  /** Whether a value is in a list. */
  record Contained(Value value, Items list, Comparator<Object> order) implements Judgement {
    @Override
    public Truth test(Frame frame, @Nullable Object[] locals) {
      frame.budget.step();
      Members members = list.members(frame, locals);
      if (members == null) {
        return Truth.UNKNOWN;
      }
      Object known = value.value(frame, locals);
      Truth any = Truth.FALSE;
      for (int i = 0; i < members.size() && any != Truth.TRUE; i++) {
        frame.budget.step();
        any = any.or(members.membership(i).and(same(known, members.value(i))));
      }
      return any;
    }

    @Override
    public void trace(Trail trail) {
      Truth whole = test(trail.frame, trail.locals);
      value.trace(trail);
      list.trace(trail);
      list.items(trail).forEach(item -> trace(trail, whole, item));
    }

    private void trace(Trail trail, Truth whole, Item item) {
      Truth same = same(value.value(trail.frame, trail.locals), item.value());
      Truth part = item.membership().and(same);
      if (trail.follows(whole, part) && trail.follows(part, item.membership())) {
        item.origin().membership(trail);
      }
      if (trail.follows(whole, part) && trail.follows(part, same) && trail.wants(item.value())) {
        item.origin().value(trail);
      }
    }

    private Truth same(@Nullable Object a, @Nullable Object b) {
      return a == null || b == null ? Truth.UNKNOWN : Logic.of(order.compare(a, b) == 0);
    }
  }
}
