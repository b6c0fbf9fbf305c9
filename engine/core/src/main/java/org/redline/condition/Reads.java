package org.redline.condition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Node.Value;
import org.redline.vocabulary.Field;

/** Nodes that read what is given. */
final class Reads {
  private Reads() {}

  /** A constant, or a list of them. */
  record Constant(Object constant) implements Value {
    @Override
    public Object value(Frame frame, @Nullable Object[] locals) {
      return constant;
    }

    @Override
    public void trace(Trail trail) {}
  }

  /** A record of the scope. */
  record Root(String name, int slot) implements Value {
    @Override
    public @Nullable Object value(Frame frame, @Nullable Object[] locals) {
      return frame.slots[slot];
    }

    @Override
    public String path(Trail trail) {
      return name;
    }

    @Override
    public void trace(Trail trail) {}
  }

  /** The element that a macro's variable stands for. */
  record Element(int slot) implements Value {
    @Override
    public @Nullable Object value(Frame frame, @Nullable Object[] locals) {
      return locals[slot];
    }

    @Override
    public @Nullable String path(Trail trail) {
      return trail.origin(slot).path();
    }

    @Override
    public void trace(Trail trail) {
      if (trail.wants(trail.locals[slot])) {
        trail.origin(slot).value(trail);
      }
    }
  }

  /** The day on which one would decide. */
  record AsOf() implements Value {
    @Override
    public Object value(Frame frame, @Nullable Object[] locals) {
      return frame.asOf;
    }

    @Override
    public void trace(Trail trail) {
      trail.leaf(Names.AS_OF, trail.frame.asOf);
    }
  }

  /** The decisive day. */
  record Day() implements Value {
    @Override
    public @Nullable Object value(Frame frame, @Nullable Object[] locals) {
      return frame.day;
    }

    @Override
    public void trace(Trail trail) {
      trail.leaf(Names.DAY, trail.frame.day);
    }
  }

  /** A field of a record; unknown where the record is. */
  record Part(Value target, Field field) implements Value {
    @Override
    public @Nullable Object value(Frame frame, @Nullable Object[] locals) {
      frame.budget.step();
      Object record = target.value(frame, locals);
      return record == null ? null : field.get(record);
    }

    @Override
    public @Nullable String path(Trail trail) {
      String path = target.path(trail);
      return path == null ? null : path + "." + field.name();
    }

    @Override
    public void trace(Trail trail) {
      trail.leaf(path(trail), value(trail.frame, trail.locals));
    }
  }

  /** A parameter on a day; unknown where it has no value. */
  record Dated(Expr.Param param, Value day) implements Value {
    @Override
    public @Nullable Object value(Frame frame, @Nullable Object[] locals) {
      frame.budget.step();
      Object known = day.value(frame, locals);
      return known == null ? null : param.value().on((LocalDate) known);
    }

    /** How evidence calls it. */
    String name(Trail trail) {
      String name = Names.PARAM + "." + param.name();
      Object known = day.value(trail.frame, trail.locals);
      return param.day() == null ? name : name + ".on(" + known + ")";
    }

    @Override
    public void trace(Trail trail) {
      Object known = day.value(trail.frame, trail.locals);
      if (known != null) {
        trail.leaf(name(trail), param.value().on((LocalDate) known));
      }
      if (trail.wants(known) && (known == null || param.day() != null)) {
        day.trace(trail);
      }
    }
  }
}
