package org.redline.condition;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Expr.Call;
import org.redline.condition.Expr.Op;
import org.redline.condition.Expr.Param;
import org.redline.vocabulary.RecordType;

/** Translates calls of operators and functions. */
final class Calls {
  private static final Set<Op> COMPARED = Set.of(Op.EQ, Op.NE, Op.IN);

  private final Source source;
  private final Found found;
  private final Translator translator;
  private final Constants constants;
  private final LiteralLists lists;
  private final Codes codes;
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
    this.lists = new LiteralLists(source, found, translator);
    this.codes = new Codes(found);
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
      operands = codes.in(operands, names);
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
    Expr values = written ? lists.translate(list, names) : translator.translate(list, names);
    return value == null || values == null ? null : List.of(value, values);
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
