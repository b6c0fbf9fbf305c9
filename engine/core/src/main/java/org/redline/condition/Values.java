package org.redline.condition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Computing.Binary;
import org.redline.condition.Computing.Scaled;
import org.redline.condition.Expr.Call;
import org.redline.condition.Expr.Literal;
import org.redline.condition.Expr.Name;
import org.redline.condition.Expr.Param;
import org.redline.condition.Expr.Select;
import org.redline.condition.Logic.Judged;
import org.redline.condition.Node.Value;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.ValueKind;

/** Makes the nodes that give values. */
final class Values {
  private final Compiler compiler;

  Values(Compiler compiler) {
    this.compiler = compiler;
  }

  Value value(Expr expr, Names in) {
    if (expr instanceof Literal literal) {
      return new Reads.Constant(literal.value());
    } else if (expr instanceof Name name) {
      return name(name, in);
    } else if (expr instanceof Select select) {
      Typing.expect(select.target(), in, ValueKind.RECORD);
      return new Reads.Part(value(select.target(), in), select.field());
    } else if (expr instanceof Param param) {
      return new Reads.Dated(param, day(param.day(), in));
    } else if (expr instanceof Call call) {
      return value(call, in);
    }
    return new Judged(compiler.judgement(expr, in));
  }

  private Value day(@Nullable Expr day, Names in) {
    if (day == null) {
      return new Reads.Day();
    }
    Typing.expect(day, in, ValueKind.DATE);
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
      throw new IllTyped(name);
    }
    return new Reads.Root(name.name(), slot);
  }

  private Value value(Call call, Names in) {
    return switch (call.op()) {
      case NOT, AND, OR, EQ, NE, LT, LE, GT, GE, IN -> new Judged(compiler.judgement(call, in));
      case ADD -> numbers(call, in, Numbers::add);
      case SUBTRACT -> numbers(call, in, Numbers::subtract);
      case MULTIPLY -> numbers(call, in, Numbers::multiply);
      case NEGATE -> negated(call, in);
      case SIZE -> new Computing.Size(compiler.items(call.operands().get(0), in));
      case SUM -> sum(call.operands().get(0), in);
      case PLUS_DAYS -> date(call, in, ValueKind.INTEGER, Computing::plusDays);
      case PLUS_MONTHS -> date(call, in, ValueKind.INTEGER, Computing::plusMonths);
      case PLUS_YEARS -> date(call, in, ValueKind.INTEGER, Computing::plusYears);
      case DAYS_UNTIL -> date(call, in, ValueKind.DATE, Computing::daysUntil);
      case LAST_DAY_WITHOUT -> without(call, in);
      case SCALE -> scaled(call, in);
    };
  }

  private Value scaled(Call call, Names in) {
    Expr base = call.operands().get(1);
    Typing.number(base, in);
    if (call.operands().get(0) instanceof Param scale && scale.value().kind() == ValueKind.LIST) {
      return new Scaled(new Reads.Dated(scale, day(scale.day(), in)), value(base, in));
    }
    throw new IllTyped(call);
  }

  private Value without(Call call, Names in) {
    Expr list = call.operands().get(0);
    Shape element = Shapes.element(list, in);
    RecordType type = element == null ? null : element.record();
    if (type == null || !type.name().equals(Held.RECEIVER)) {
      throw new IllTyped(list);
    }
    Expr from = call.operands().get(1);
    return new Holding(compiler.items(list, in), day(from, in), day(call.operands().get(2), in));
  }

  private Value numbers(Call call, Names in, Computing.Function function) {
    call.operands().forEach(operand -> Typing.number(operand, in));
    Value left = value(call.operands().get(0), in);
    return new Binary(left, value(call.operands().get(1), in), function);
  }

  private Value negated(Call call, Names in) {
    Expr operand = call.operands().get(0);
    Typing.number(operand, in);
    return new Binary(new Reads.Constant(0), value(operand, in), Numbers::subtract);
  }

  private Value sum(Expr list, Names in) {
    Shape element = Shapes.element(list, in);
    if (element == null || !element.isNumber()) {
      throw new IllTyped(list);
    }
    return Computing.Sum.of(compiler.items(list, in), element);
  }

  private Value date(Call call, Names in, ValueKind second, Computing.Function function) {
    Typing.expect(call.operands().get(0), in, ValueKind.DATE);
    Typing.expect(call.operands().get(1), in, second);
    Value left = value(call.operands().get(0), in);
    return new Binary(left, value(call.operands().get(1), in), function);
  }
}
