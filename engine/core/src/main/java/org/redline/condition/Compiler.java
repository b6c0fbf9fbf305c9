package org.redline.condition;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Comparing.Comparison;
import org.redline.condition.Comparing.Contained;
import org.redline.condition.Comparing.OneOf;
import org.redline.condition.Computing.Binary;
import org.redline.condition.Expr.Call;
import org.redline.condition.Expr.Literal;
import org.redline.condition.Expr.Literals;
import org.redline.condition.Expr.Macro;
import org.redline.condition.Expr.Name;
import org.redline.condition.Expr.Param;
import org.redline.condition.Expr.Select;
import org.redline.condition.Logic.Flag;
import org.redline.condition.Logic.Judged;
import org.redline.condition.Logic.Junction;
import org.redline.condition.Logic.Negation;
import org.redline.condition.Node.Items;
import org.redline.condition.Node.Judgement;
import org.redline.condition.Node.Value;
import org.redline.vocabulary.ValueKind;

/** Makes nodes of a syntax tree; an ill-typed tree is an {@link IllegalArgumentException}. */
final class Compiler {
  private final Names names;
  private int locals;

  Compiler(Names names) {
    this.names = names;
  }

  /** How many variables can be in sight at once; known after compiling. */
  int locals() {
    return locals;
  }

  Judgement judgement(Expr expr) {
    return judgement(expr, names);
  }

  Value value(Expr expr) {
    return value(expr, names);
  }

  private Judgement judgement(Expr expr, Names in) {
    if (expr instanceof Call call) {
      return judgement(call, in);
    } else if (expr instanceof Macro macro) {
      return macro(macro, in);
    }
    expect(expr, in, ValueKind.BOOLEAN);
    return new Flag(value(expr, in));
  }

  private Judgement judgement(Call call, Names in) {
    List<Expr> operands = call.operands();
    return switch (call.op()) {
      case NOT -> new Negation(judgement(operands.get(0), in));
      case AND -> junction(operands, in, Truth.FALSE);
      case OR -> junction(operands, in, Truth.TRUE);
      case EQ, NE, LT, LE, GT, GE -> comparison(call, in);
      case IN -> membership(call, in);
      default -> throw illTyped(call);
    };
  }

  private Judgement junction(List<Expr> operands, Names in, Truth deciding) {
    return new Junction(operands.stream().map(part -> judgement(part, in)).toList(), deciding);
  }

  private Judgement comparison(Call call, Names in) {
    Expr left = call.operands().get(0);
    Expr right = call.operands().get(1);
    Comparator<Object> order = order(call, shape(left, in), shape(right, in));
    return Comparison.of(call.op(), operand(left, right, in), operand(right, left, in), order);
  }

  private Judgement membership(Call call, Names in) {
    Expr value = call.operands().get(0);
    Expr list = call.operands().get(1);
    Shape element = Shapes.element(list, in);
    if (element == null) {
      throw illTyped(list);
    }
    Shape single = shape(value, in);
    Comparator<Object> order = order(call, single, element);
    if (list instanceof Literals literals) {
      List<Object> constants =
          literals.values().stream().map(c -> Orders.constant(c, element, single)).toList();
      return new OneOf(value(value, in), constants, order);
    }
    return new Contained(operand(value, element, in), items(list, in), order);
  }

  private static Comparator<Object> order(Call call, Shape left, Shape right) {
    Comparator<Object> order = Orders.of(left, right);
    if (order == null) {
      throw illTyped(call);
    }
    return order;
  }

  private Value operand(Expr expr, Expr other, Names in) {
    return operand(expr, shape(other, in), in);
  }

  private Value operand(Expr expr, Shape other, Names in) {
    return expr instanceof Literal literal
        ? new Reads.Constant(Orders.constant(literal.value(), shape(expr, in), other))
        : value(expr, in);
  }

  private Judgement macro(Macro macro, Names in) {
    Items list = items(macro.list(), in);
    Names inside = inside(macro, in);
    Judgement body = judgement(macro.body(), inside);
    return switch (macro.kind()) {
      case EXISTS -> new Quantifiers.Exists(list, in.depth(), body);
      case ALL -> new Negation(new Quantifiers.Exists(list, in.depth(), new Negation(body)));
      case EXISTS_ONE -> new Quantifiers.ExactlyOne(list, in.depth(), body);
      case FILTER, MAP -> throw illTyped(macro);
    };
  }

  private Items items(Expr expr, Names in) {
    if (expr instanceof Macro macro && macro.kind() == Expr.Kind.FILTER) {
      Items source = items(macro.list(), in);
      Judgement body = judgement(macro.body(), inside(macro, in));
      return new Lists.Filtered(source, in.depth(), body);
    } else if (expr instanceof Macro macro && macro.kind() == Expr.Kind.MAP) {
      Items source = items(macro.list(), in);
      return new Lists.Mapped(source, in.depth(), value(macro.body(), inside(macro, in)));
    }
    expect(expr, in, ValueKind.LIST);
    return new Lists.Given(value(expr, in));
  }

  private Names inside(Macro macro, Names in) {
    Shape element = Shapes.element(macro.list(), in);
    if (element == null) {
      throw illTyped(macro);
    }
    locals = Math.max(locals, in.depth() + 1);
    return in.with(macro.variable(), element);
  }

  private Value value(Expr expr, Names in) {
    if (expr instanceof Literal literal) {
      return new Reads.Constant(literal.value());
    } else if (expr instanceof Name name) {
      return name(name, in);
    } else if (expr instanceof Select select) {
      expect(select.target(), in, ValueKind.RECORD);
      return new Reads.Part(value(select.target(), in), select.field());
    } else if (expr instanceof Param param) {
      return new Reads.Dated(param, day(param.day(), in));
    } else if (expr instanceof Call call) {
      return value(call, in);
    }
    return new Judged(judgement(expr, in));
  }

  private Value day(@Nullable Expr day, Names in) {
    if (day == null) {
      return new Reads.Day();
    }
    expect(day, in, ValueKind.DATE);
    return value(day, in);
  }

  private Value name(Name name, Names in) {
    Names.Local local = in.local(name.name());
    if (local != null) {
      return new Reads.Element(local.slot());
    } else if (name.name().equals(Names.AS_OF)) {
      return new Reads.AsOf();
    } else if (name.name().equals(Names.DAY)) {
      return new Reads.Day();
    }
    int slot = List.copyOf(in.roots().keySet()).indexOf(name.name());
    if (slot < 0) {
      throw illTyped(name);
    }
    return new Reads.Root(name.name(), slot);
  }

  private Value value(Call call, Names in) {
    return switch (call.op()) {
      case NOT, AND, OR, EQ, NE, LT, LE, GT, GE, IN -> new Judged(judgement(call, in));
      case ADD -> numbers(call, in, Numbers::add);
      case SUBTRACT -> numbers(call, in, Numbers::subtract);
      case MULTIPLY -> numbers(call, in, Numbers::multiply);
      case NEGATE -> negated(call, in);
      case SIZE -> new Computing.Size(items(call.operands().get(0), in));
      case SUM -> sum(call.operands().get(0), in);
      case PLUS_DAYS -> date(call, in, ValueKind.INTEGER, Computing::plusDays);
      case PLUS_MONTHS -> date(call, in, ValueKind.INTEGER, Computing::plusMonths);
      case PLUS_YEARS -> date(call, in, ValueKind.INTEGER, Computing::plusYears);
      case DAYS_UNTIL -> date(call, in, ValueKind.DATE, Computing::daysUntil);
    };
  }

  private Value numbers(Call call, Names in, Computing.Function function) {
    call.operands().forEach(operand -> number(operand, in));
    Value left = value(call.operands().get(0), in);
    return new Binary(left, value(call.operands().get(1), in), function);
  }

  private Value negated(Call call, Names in) {
    Expr operand = call.operands().get(0);
    number(operand, in);
    return new Binary(new Reads.Constant(0), value(operand, in), Numbers::subtract);
  }

  private Value sum(Expr list, Names in) {
    Shape element = Shapes.element(list, in);
    if (element == null || !element.isNumber()) {
      throw illTyped(list);
    }
    return Computing.Sum.of(items(list, in), element);
  }

  private Value date(Call call, Names in, ValueKind second, Computing.Function function) {
    expect(call.operands().get(0), in, ValueKind.DATE);
    expect(call.operands().get(1), in, second);
    Value left = value(call.operands().get(0), in);
    return new Binary(left, value(call.operands().get(1), in), function);
  }

  private static void number(Expr expr, Names in) {
    if (!shape(expr, in).isNumber()) {
      throw illTyped(expr);
    }
  }

  private static void expect(Expr expr, Names in, ValueKind kind) {
    if (!shape(expr, in).is(kind)) {
      throw illTyped(expr);
    }
  }

  private static Shape shape(Expr expr, Names in) {
    Shape shape = Shapes.of(expr, in);
    if (shape == null) {
      throw illTyped(expr);
    }
    return shape;
  }

  private static IllTyped illTyped(Expr expr) {
    return new IllTyped(expr);
  }
}
