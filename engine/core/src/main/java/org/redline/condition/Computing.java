package org.redline.condition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Node.Items;
import org.redline.condition.Node.Value;

/** Nodes that compute a value from others; unknown where one of them is. */
final class Computing {
  private Computing() {}

  /** What is done with known values. */
  interface Function {
    Object of(Object left, Object right);
  }

  /** A value of two others. */
  record Binary(Value left, Value right, Function function) implements Value {
    @Override
    public @Nullable Object value(Frame frame, @Nullable Object[] locals) {
      frame.budget.step();
      Object a = left.value(frame, locals);
      Object b = a == null ? null : right.value(frame, locals);
      return a == null || b == null ? null : function.of(a, b);
    }

    @Override
    public void trace(Trail trail) {
      if (trail.wants(value(trail.frame, trail.locals))) {
        left.trace(trail);
        right.trace(trail);
      }
    }
  }

  /** How many members a list has; unknown where one is uncertain. */
  record Size(Items list) implements Value {
    @Override
    public @Nullable Object value(Frame frame, @Nullable Object[] locals) {
      frame.budget.step();
      Members members = list.members(frame, locals);
      return members == null || !members.isCertain() ? null : (Object) members.size();
    }

    @Override
    public void trace(Trail trail) {
      if (trail.wants(value(trail.frame, trail.locals))) {
        list.trace(trail);
        eachMembership(list.items(trail), trail);
      }
    }
  }

  /** The sum of a list of numbers; unknown where one is, or is uncertain. */
  record Sum(Items list, Object zero) implements Value {
    static Sum of(Items list, Shape element) {
      return new Sum(list, element.equals(Shape.INTEGER) ? (Object) 0L : BigDecimal.ZERO);
    }

    @Override
    public @Nullable Object value(Frame frame, @Nullable Object[] locals) {
      frame.budget.step();
      Members members = list.members(frame, locals);
      return members == null || !members.isCertain() ? null : sum(members, frame);
    }

    private @Nullable Object sum(Members members, Frame frame) {
      Object sum = zero;
      for (int i = 0; i < members.size(); i++) {
        frame.budget.step();
        Object value = members.value(i);
        if (value == null) {
          return null;
        }
        sum = Numbers.add(sum, value);
      }
      return sum;
    }

    @Override
    public void trace(Trail trail) {
      if (!trail.wants(value(trail.frame, trail.locals))) {
        return;
      }
      list.trace(trail);
      List<Item> items = list.items(trail);
      eachMembership(items, trail);
      items.stream()
          .filter(item -> item.membership() != Truth.FALSE && trail.wants(item.value()))
          .forEach(item -> item.origin().value(trail));
    }
  }

  /** A scale of brackets applied to a base. */
  record Scaled(Reads.Dated scale, Value base) implements Value {
    @Override
    public @Nullable Object value(Frame frame, @Nullable Object[] locals) {
      frame.budget.step();
      Object known = scale.value(frame, locals);
      Object all = base.value(frame, locals);
      if (known == null || all == null) {
        return null;
      }
      ((Scale) known).brackets().forEach(bracket -> frame.budget.step());
      return ((Scale) known).of(all);
    }

    @Override
    public void trace(Trail trail) {
      Object sum = value(trail.frame, trail.locals);
      if (!trail.wants(sum)) {
        return;
      }
      scale.trace(trail);
      base.trace(trail);
      if (sum != null) {
        lines(trail, sum);
      }
    }

    /** The sum, and line by line how it is made. */
    private void lines(Trail trail, Object sum) {
      Object known = scale.value(trail.frame, trail.locals);
      Object all = base.value(trail.frame, trail.locals);
      if (known == null || all == null) {
        return;
      }
      String path = scale.name(trail) + ".of(" + Trail.written(all) + ")";
      trail.line(path, sum);
      List<Scale.Line> lines = ((Scale) known).lines(all);
      for (int i = 0; i < lines.size(); i++) {
        trail.line(path + "[" + (i + 1) + "]", lines.get(i));
      }
    }
  }

  private static void eachMembership(List<Item> items, Trail trail) {
    items.stream()
        .filter(item -> trail.follows(Truth.UNKNOWN, item.membership()))
        .forEach(item -> item.origin().membership(trail));
  }

  static LocalDate plusDays(Object day, Object days) {
    return Numbers.plusDays((LocalDate) day, Numbers.whole(days));
  }

  static LocalDate plusMonths(Object day, Object months) {
    return Numbers.plusMonths((LocalDate) day, Numbers.whole(months));
  }

  static LocalDate plusYears(Object day, Object years) {
    return Numbers.plusYears((LocalDate) day, Numbers.whole(years));
  }

  static Object daysUntil(Object from, Object to) {
    return ChronoUnit.DAYS.between((LocalDate) from, (LocalDate) to);
  }
}
