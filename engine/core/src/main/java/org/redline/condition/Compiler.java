package org.redline.condition;

import java.util.Comparator;
import java.util.List;
import org.redline.condition.Comparing.Comparison;
import org.redline.condition.Comparing.Contained;
import org.redline.condition.Comparing.OneOf;
import org.redline.condition.Expr.Call;
import org.redline.condition.Expr.Literal;
import org.redline.condition.Expr.Literals;
import org.redline.condition.Expr.Macro;
import org.redline.condition.Logic.Flag;
import org.redline.condition.Logic.Junction;
import org.redline.condition.Logic.Negation;
import org.redline.condition.Node.Items;
import org.redline.condition.Node.Judgement;
import org.redline.condition.Node.Value;
import org.redline.vocabulary.ValueKind;

/** Makes nodes of a syntax tree; an ill-typed tree is an {@link IllegalArgumentException}. */
final class Compiler {
  private final Names names;
  private final Values values = new Values(this);
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
    return values.value(expr, names);
  }

  Judgement judgement(Expr expr, Names in) {
    if (expr instanceof Call call) {
      return judgement(call, in);
    } else if (expr instanceof Macro macro) {
      return macro(macro, in);
    }
    Typing.expect(expr, in, ValueKind.BOOLEAN);
    return new Flag(values.value(expr, in));
  }

  Judgement judgement(Call call, Names in) {
    List<Expr> operands = call.operands();
    return switch (call.op()) {
      case NOT -> new Negation(judgement(operands.get(0), in));
      case AND -> junction(operands, in, Truth.FALSE);
      case OR -> junction(operands, in, Truth.TRUE);
      case EQ, NE, LT, LE, GT, GE -> comparison(call, in);
      case IN -> membership(call, in);
      default -> throw new IllTyped(call);
    };
  }

  private Judgement junction(List<Expr> operands, Names in, Truth deciding) {
    return new Junction(operands.stream().map(part -> judgement(part, in)).toList(), deciding);
  }

  private Judgement comparison(Call call, Names in) {
    Expr left = call.operands().get(0);
    Expr right = call.operands().get(1);
    Comparator<Object> order = order(call, Typing.shape(left, in), Typing.shape(right, in));
    return Comparison.of(call.op(), operand(left, right, in), operand(right, left, in), order);
  }

  private Judgement membership(Call call, Names in) {
    Expr value = call.operands().get(0);
    Expr list = call.operands().get(1);
    Shape element = Shapes.element(list, in);
    if (element == null) {
      throw new IllTyped(list);
    }
    Shape single = Typing.shape(value, in);
    Comparator<Object> order = order(call, single, element);
    if (list instanceof Literals literals) {
      List<Object> constants =
          literals.values().stream().map(c -> Orders.constant(c, element, single)).toList();
      return new OneOf(values.value(value, in), constants, order);
    }
    return new Contained(operand(value, element, in), items(list, in), order);
  }

  private static Comparator<Object> order(Call call, Shape left, Shape right) {
    Comparator<Object> order = Orders.of(left, right);
    if (order == null) {
      throw new IllTyped(call);
    }
    return order;
  }

  private Value operand(Expr expr, Expr other, Names in) {
    return operand(expr, Typing.shape(other, in), in);
  }

  private Value operand(Expr expr, Shape other, Names in) {
    return expr instanceof Literal literal
        ? new Reads.Constant(Orders.constant(literal.value(), Typing.shape(expr, in), other))
        : values.value(expr, in);
  }

  private Judgement macro(Macro macro, Names in) {
    Items list = items(macro.list(), in);
    Names inside = inside(macro, in);
    Judgement body = judgement(macro.body(), inside);
    return switch (macro.kind()) {
      case EXISTS -> new Quantifiers.Exists(list, in.depth(), body);
      case ALL -> new Negation(new Quantifiers.Exists(list, in.depth(), new Negation(body)));
      case EXISTS_ONE -> new Quantifiers.ExactlyOne(list, in.depth(), body);
      case FILTER, MAP -> throw new IllTyped(macro);
    };
  }

  Items items(Expr expr, Names in) {
    if (expr instanceof Macro macro && macro.kind() == Expr.Kind.FILTER) {
      Items source = items(macro.list(), in);
      Judgement body = judgement(macro.body(), inside(macro, in));
      return new Lists.Filtered(source, in.depth(), body);
    } else if (expr instanceof Macro macro && macro.kind() == Expr.Kind.MAP) {
      Items source = items(macro.list(), in);
      return new Lists.Mapped(source, in.depth(), values.value(macro.body(), inside(macro, in)));
    }
    Typing.expect(expr, in, ValueKind.LIST);
    if (Shapes.element(expr, in) == null) {
      throw new IllTyped(expr); // a scale
    }
    return new Lists.Given(values.value(expr, in));
  }

  private Names inside(Macro macro, Names in) {
    Shape element = Shapes.element(macro.list(), in);
    if (element == null) {
      throw new IllTyped(macro);
    }
    locals = Math.max(locals, in.depth() + 1);
    return in.with(macro.variable(), element);
  }
}
