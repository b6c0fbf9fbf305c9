package org.redline.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Expr;
import org.redline.condition.Expr.Call;
import org.redline.condition.Expr.Kind;
import org.redline.condition.Expr.Literal;
import org.redline.condition.Expr.Literals;
import org.redline.condition.Expr.Macro;
import org.redline.condition.Expr.Name;
import org.redline.condition.Expr.Op;
import org.redline.condition.Expr.Param;
import org.redline.condition.Expr.Select;
import org.redline.facts.Coded;
import org.redline.rulebook.Parameter;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;

/** Says what an expression stands for: fields by their labels, with their values in place. */
record Nouns(Context context) {
  /** The names that are days; every other without a record is an element that was computed. */
  private static final List<String> DAYS = List.of("asOf", "day");

  private String say(String key, Object... arguments) {
    return context.speech().say(key, arguments);
  }

  /** An operand, as it meets {@code other}. */
  String of(Expr expr, @Nullable Expr other) {
    if (expr instanceof Literal literal) {
      Field field = other == null ? null : context.field(other);
      return constant(literal.value(), field, other == null ? "" : unit(other));
    } else if (expr instanceof Param param) {
      return param(param);
    } else if (expr instanceof Call call && !Comparisons.isCondition(expr)) {
      return computed(call);
    } else if (Comparisons.isCondition(expr)) {
      return say("group", new Clauses(context).of(expr, false));
    }
    return place(expr) + context.shown(expr, unit(expr));
  }

  /** A list of constants. */
  String all(Literals literals, Expr other) {
    return String.join(
        say("comma"),
        literals.values().stream()
            .map(value -> constant(value, context.field(other), unit(other)))
            .toList());
  }

  private String constant(Object value, @Nullable Field field, String unit) {
    Object known = field == null ? value : coded(value, field);
    String text = context.speech().value(known, unit);
    return value instanceof String || value instanceof Boolean ? say("quoted", text) : text;
  }

  /** The constant of a code, which has a label. */
  private static Object coded(Object value, Field field) {
    if (field.valueClass().isEnum() && value instanceof String code) {
      for (Object constant : field.valueClass().getEnumConstants()) {
        if (((Coded) constant).code().equals(code)) {
          return constant;
        }
      }
    }
    return value;
  }

  /** The way to a value, without the value. */
  String place(Expr expr) {
    if (expr instanceof Select select) {
      return select(select);
    } else if (expr instanceof Macro macro) {
      return list(macro);
    }
    return root((Name) expr);
  }

  private String select(Select select) {
    String label = context.speech().label(select.field());
    if (select.target() instanceof Name name && name.type() != null) {
      return root(select, name, label);
    }
    boolean quoted = context.speech().isVerbal(select.field());
    return say(quoted ? "of.quoted" : "of", place(select.target()), label);
  }

  private String root(Select select, Name name, String label) {
    boolean quoted = context.speech().isVerbal(select.field());
    if (!context.element().isEmpty() && name.name().equals(context.element())) {
      return say(quoted ? "its.quoted" : "its", label);
    } else if (context.element().isEmpty() && name.name().equals(context.subject())) {
      return say(quoted ? "the.quoted" : "the", label);
    }
    return say(quoted ? "of.quoted" : "of", root(name), label);
  }

  private String root(Name name) {
    RecordType type = name.type();
    if (name.name().equals(context.element())) {
      return say("it");
    } else if (type != null) {
      boolean outer = context.elements().containsKey(name.name());
      return say(outer ? "that" : "the", context.speech().label(type.term()));
    }
    return DAYS.contains(name.name()) ? say(name.name()) : say("that.value");
  }

  private String param(Param param) {
    String title =
        param.value() instanceof Parameter parameter
            ? parameter.title().in(context.speech().language())
            : param.name();
    Expr day = param.day();
    String said = day == null ? say("param", title) : say("param.on", title, of(day, null));
    return said + context.shown(param, unit(param));
  }

  private String list(Macro macro) {
    Context inside = context.inAll(macro);
    String source = place(macro.list());
    return macro.kind() == Kind.FILTER
        ? say("filtered", source, new Clauses(inside).of(macro.body(), false))
        : say("mapped", source, new Nouns(inside).of(macro.body(), null));
  }

  private String computed(Call call) {
    Expr first = call.operands().get(0);
    String left = View.isList(first) ? place(first) : of(first, null);
    Expr alike = call.op() == Op.MULTIPLY || call.op() == Op.SCALE ? null : first;
    String right = call.operands().size() < 2 ? "" : of(call.operands().get(1), alike);
    String third = call.operands().size() < 3 ? "" : of(call.operands().get(2), null);
    return say(key(call), left, right, third) + context.result(call, unit(call));
  }

  private static String key(Call call) {
    return switch (call.op()) {
      case ADD -> "plus";
      case SUBTRACT -> "subtract";
      case MULTIPLY -> "multiply";
      case NEGATE -> "negate";
      case SIZE -> "size";
      case SUM -> "sum";
      case PLUS_DAYS -> "plus-days";
      case PLUS_MONTHS -> "plus-months";
      case PLUS_YEARS -> "plus-years";
      case DAYS_UNTIL -> "days-until";
      case LAST_DAY_WITHOUT -> "last-day-without";
      case SCALE -> "scale";
      default -> throw new IllegalArgumentException("not a value: " + call.op());
    };
  }

  /** The unit of a number; empty where there is none. */
  static String unit(Expr expr) {
    if (expr instanceof Select select) {
      return select.field().term().unit();
    } else if (expr instanceof Param param) {
      return param.value() instanceof Parameter parameter ? parameter.unit() : "";
    } else if (expr instanceof Macro macro) {
      return macro.kind() == Kind.MAP ? unit(macro.body()) : "";
    }
    return expr instanceof Call call ? unit(call) : "";
  }

  /** What a rate in yuan per ton gives is yuan; a share gives what it is a share of. */
  private static String scaled(String rate, String base) {
    int per = rate.indexOf('/');
    return per < 0 ? base : rate.substring(0, per);
  }

  private static String unit(Call call) {
    List<Op> dated = List.of(Op.SIZE, Op.PLUS_DAYS, Op.PLUS_MONTHS, Op.PLUS_YEARS);
    if (call.op() == Op.DAYS_UNTIL) {
      return "天";
    } else if (dated.contains(call.op())) {
      return "";
    } else if (call.op() == Op.SCALE) {
      return scaled(unit(call.operands().get(0)), unit(call.operands().get(1)));
    }
    return call.operands().stream()
        .map(Nouns::unit)
        .filter(unit -> !unit.isEmpty())
        .findFirst()
        .orElse("");
  }
}
