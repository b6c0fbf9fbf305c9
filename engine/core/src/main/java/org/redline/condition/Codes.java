package org.redline.condition;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Expr.Literal;
import org.redline.condition.Expr.Literals;
import org.redline.facts.Coded;
import org.redline.vocabulary.ValueKind;

/** Reads text literals as codes where they meet an enum. */
final class Codes {
  private final Found found;

  Codes(Found found) {
    this.found = found;
  }

  /** Text literals that meet an enum are its codes. */
  List<Expr> in(List<Expr> operands, Names names) {
    Expr left = operands.get(0);
    Expr right = operands.get(1);
    return List.of(read(left, codes(right, names)), read(right, codes(left, names)));
  }

  private Expr read(Expr expr, @Nullable Class<?> codes) {
    if (codes == null) {
      return expr;
    } else if (expr instanceof Literal literal && literal.kind() == ValueKind.TEXT) {
      return code(literal, codes);
    } else if (expr instanceof Literals literals && literals.kind() == ValueKind.TEXT) {
      return codes(literals, codes);
    }
    return expr;
  }

  private static @Nullable Class<?> codes(Expr expr, Names names) {
    Shape shape = Shapes.of(expr, names);
    Shape single = shape == null || shape.element() == null ? shape : shape.element();
    return single == null ? null : single.codes();
  }

  /** A text literal, read as a code of an enum. */
  private Expr code(Literal literal, Class<?> codes) {
    List<String> known = of(codes);
    String code = (String) literal.value();
    if (!known.contains(code)) {
      found.unknown(literal.offset(), "literal.code", code, known, String.join(", ", known));
    }
    return new Literal(ValueKind.ENUM, code, literal.offset());
  }

  /** Text literals, each read as a code of an enum. */
  private Expr codes(Literals literals, Class<?> codes) {
    for (Object value : literals.values()) {
      code(new Literal(ValueKind.TEXT, value, literals.offset()), codes);
    }
    return new Literals(ValueKind.ENUM, literals.values(), literals.offset());
  }

  static List<String> of(Class<?> codes) {
    return Arrays.stream(codes.getEnumConstants()).map(c -> ((Coded) c).code()).toList();
  }
}
