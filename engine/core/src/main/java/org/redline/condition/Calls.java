package org.redline.condition;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Expr.Call;
import org.redline.condition.Expr.Literal;
import org.redline.condition.Expr.Literals;
import org.redline.condition.Expr.Op;
import org.redline.condition.Expr.Param;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.ValueKind;

/** Translates calls of operators and functions. */
final class Calls {
  private static final Set<Op> COMPARED = Set.of(Op.EQ, Op.NE, Op.IN);
  private static final Set<ValueKind> NUMBERS = Set.of(ValueKind.INTEGER, ValueKind.DECIMAL);

  private final Source source;
  private final Found found;
  private final Translator translator;
  private final Constants constants;
  private final @Nullable Definitions definitions;

  Calls(
      Source source,
      Found found,
      Translator translator,
      Constants constants,
      @Nullable Definitions definitions) {
    this.source = source;
    this.found = found;
    this.translator = translator;
    this.constants = constants;
    this.definitions = definitions;
  }

  @Nullable Expr translate(CelExpr expr, Names names) {
    String function = expr.call().function();
    Optional<Op> op = Functions.op(function);
    if (op.isPresent()) {
      return operator(op.get(), expr, names);
    } else if (function.equals(Functions.DATE)) {
      return date(expr);
    } else if (function.equals(Functions.ON)) {
      return on(expr, names);
    }
    return Definitions.has(function) ? definition(expr, names) : unknown(expr, names);
  }

  private @Nullable Expr unknown(CelExpr expr, Names names) {
    String function = expr.call().function();
    int offset = source.offset(expr);
    operands(expr, names);
    if (Functions.refused(function).isPresent()) {
      found.add(offset, "operator.refused", Functions.refused(function).get());
    } else if (Functions.macro(function).isPresent()) {
      found.add(offset, "macro.usage", function);
    } else {
      Set<String> known = Functions.all();
      found.unknown(offset, "function.unknown", function, known, String.join(", ", known));
    }
    return null;
  }

  private @Nullable Expr operator(Op op, CelExpr expr, Names names) {
    List<Expr> operands = op == Op.IN ? membership(expr, names) : operands(expr, names);
    if (operands == null) {
      return null;
    }
    if (op == Op.AND || op == Op.OR) {
      operands = flat(op, operands);
    } else if (COMPARED.contains(op)) {
      operands = coded(operands, names);
    }
    return new Call(op, operands, source.offset(expr));
  }

  /** Operands, the receiver first; null if one of them has a problem. */
  private @Nullable List<Expr> operands(CelExpr expr, Names names) {
    List<CelExpr> written = new ArrayList<>();
    expr.call().target().ifPresent(written::add);
    written.addAll(expr.call().args());
    List<Expr> operands = new ArrayList<>();
    for (CelExpr operand : written) {
      Expr translated = translator.translate(operand, names);
      if (translated != null) {
        operands.add(translated);
      }
    }
    return operands.size() == written.size() ? operands : null;
  }

  private @Nullable List<Expr> membership(CelExpr expr, Names names) {
    CelCall call = expr.call();
    Expr value = translator.translate(call.args().get(0), names);
    CelExpr list = call.args().get(1);
    boolean written = list.getKind() == CelExpr.ExprKind.Kind.LIST;
    Expr values = written ? literals(list, names) : translator.translate(list, names);
    return value == null || values == null ? null : List.of(value, values);
  }

  private @Nullable Expr literals(CelExpr list, Names names) {
    List<CelExpr> elements = list.list().elements();
    int offset = source.offset(list);
    if (elements.isEmpty() || elements.size() > Limits.VALUES) {
      found.add(offset, "list.size", Limits.VALUES);
      return null;
    }
    List<Literal> constants = new ArrayList<>();
    for (CelExpr element : elements) {
      Expr value = translator.translate(element, names);
      if (value instanceof Literal literal) {
        constants.add(literal);
      } else if (value != null) {
        found.add(value.offset(), "list.constants");
      }
    }
    return constants.size() == elements.size() ? literals(constants, offset) : null;
  }

  private @Nullable Expr literals(List<Literal> constants, int offset) {
    Set<ValueKind> kinds = new TreeSet<>();
    constants.forEach(constant -> kinds.add(constant.kind()));
    if (kinds.size() > 1 && !NUMBERS.containsAll(kinds)) {
      found.add(offset, "list.kinds");
      return null;
    }
    ValueKind kind = kinds.size() > 1 ? ValueKind.DECIMAL : constants.get(0).kind();
    return new Literals(kind, constants.stream().map(Literal::value).toList(), offset);
  }

  private static List<Expr> flat(Op op, List<Expr> operands) {
    List<Expr> flat = new ArrayList<>();
    for (Expr operand : operands) {
      if (operand instanceof Call call && call.op() == op) {
        flat.addAll(call.operands());
      } else {
        flat.add(operand);
      }
    }
    return flat;
  }

  /** Text literals that meet an enum are its codes. */
  private List<Expr> coded(List<Expr> operands, Names names) {
    Expr left = operands.get(0);
    Expr right = operands.get(1);
    return List.of(coded(left, codes(right, names)), coded(right, codes(left, names)));
  }

  private Expr coded(Expr expr, @Nullable Class<?> codes) {
    if (codes == null) {
      return expr;
    } else if (expr instanceof Literal literal && literal.kind() == ValueKind.TEXT) {
      return constants.code(literal, codes);
    } else if (expr instanceof Literals literals && literals.kind() == ValueKind.TEXT) {
      return constants.codes(literals, codes);
    }
    return expr;
  }

  private static @Nullable Class<?> codes(Expr expr, Names names) {
    Shape shape = Shapes.of(expr, names);
    Shape single = shape == null || shape.element() == null ? shape : shape.element();
    return single == null ? null : single.codes();
  }

  private @Nullable Expr date(CelExpr expr) {
    List<CelExpr> args = expr.call().args();
    if (args.size() == 1
        && expr.call().target().isEmpty()
        && args.get(0).getKind() == CelExpr.ExprKind.Kind.CONSTANT
        && args.get(0).constant().getKind() == CelConstant.Kind.STRING_VALUE) {
      return constants.day(args.get(0).constant().stringValue(), source.offset(expr));
    }
    found.add(source.offset(expr), "literal.date", "");
    return null;
  }

  private @Nullable Expr on(CelExpr expr, Names names) {
    List<Expr> operands = operands(expr, names);
    if (operands == null) {
      return null;
    }
    if (operands.size() == 2 && operands.get(0) instanceof Param param && param.day() == null) {
      return new Param(param.name(), param.value(), operands.get(1), param.offset());
    }
    found.add(source.offset(expr), "param.on");
    return null;
  }

  private @Nullable Expr definition(CelExpr expr, Names names) {
    List<Expr> operands = operands(expr, names);
    if (operands == null || definitions == null) {
      return null;
    }
    Shape receiver = Shapes.of(operands.get(0), names);
    RecordType type = receiver == null ? null : receiver.record();
    String name = expr.call().function();
    int offset = source.offset(expr);
    Optional<Expr> body =
        type == null ? Optional.empty() : definitions.expand(name, type, operands, offset);
    if (body.isEmpty()) {
      found.add(offset, "function.receiver", name, Definitions.receivers(name));
    }
    return body.orElse(null);
  }
}
