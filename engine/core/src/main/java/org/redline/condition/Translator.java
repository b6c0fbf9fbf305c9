package org.redline.condition;

import dev.cel.common.ast.CelExpr;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Expr.Kind;
import org.redline.condition.Expr.Macro;
import org.redline.condition.Expr.Name;
import org.redline.condition.Expr.Param;
import org.redline.condition.Expr.Select;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.ValueKind;

/**
 * Turns CEL's syntax tree into ours and notes whatever is outside the subset or names nothing. A
 * part with a problem becomes null, and the rest is still looked at.
 */
final class Translator {
  private final Source source;
  private final Found found;
  private final Constants constants;
  private final Calls calls;

  Translator(Source source, Found found, @Nullable Definitions definitions) {
    this.source = source;
    this.found = found;
    this.constants = new Constants(source, found);
    this.calls = new Calls(source, found, this, constants, definitions);
  }

  @Nullable Expr translate(CelExpr expr, Names names) {
    return switch (expr.getKind()) {
      case CONSTANT -> constants.literal(expr);
      case IDENT -> name(expr, names);
      case SELECT -> select(expr, names);
      case CALL -> calls.translate(expr, names);
      case COMPREHENSION -> macro(expr, names);
      case LIST -> refused(expr, "list.alone");
      case STRUCT -> refused(expr, "struct");
      case MAP -> refused(expr, "map");
      case NOT_SET -> refused(expr, "syntax", "");
    };
  }

  private @Nullable Expr name(CelExpr expr, Names names) {
    String name = expr.ident().name();
    Shape shape = names.shape(name);
    if (shape != null) {
      return new Name(name, shape.record(), source.offset(expr));
    } else if (name.equals(Names.PARAM)) {
      return refused(expr, "param.alone");
    }
    found.unknown(source.offset(expr), "name.unknown", name, names.all());
    return null;
  }

  private @Nullable Expr select(CelExpr expr, Names names) {
    CelExpr operand = expr.select().operand();
    if (isParam(operand, names)) {
      return parameter(expr, names);
    }
    Expr target = translate(operand, names);
    Shape shape = target == null ? null : Shapes.of(target, names);
    return target == null || shape == null ? null : field(expr, target, shape);
  }

  private @Nullable Expr field(CelExpr expr, Expr target, Shape shape) {
    String name = expr.select().field();
    RecordType type = shape.record();
    if (type == null) {
      return refused(expr, shape.is(ValueKind.LIST) ? "field.of-list" : "field.of-value", name);
    }
    Optional<Field> field = type.field(name);
    if (field.isEmpty()) {
      unknownField(expr, type);
    }
    return field.map(known -> new Select(target, known, source.offset(expr))).orElse(null);
  }

  private void unknownField(CelExpr expr, RecordType type) {
    found.unknown(
        source.offset(expr),
        "field.unknown",
        expr.select().field(),
        type.fields().stream().map(Field::name).toList(),
        type.name());
  }

  private static boolean isParam(CelExpr expr, Names names) {
    return expr.getKind() == CelExpr.ExprKind.Kind.IDENT
        && expr.ident().name().equals(Names.PARAM)
        && names.shape(Names.PARAM) == null;
  }

  private @Nullable Expr parameter(CelExpr expr, Names names) {
    String name = expr.select().field();
    DatedValue value = names.parameters().get(name);
    if (value == null) {
      found.unknown(source.offset(expr), "param.unknown", name, names.parameters().keySet());
      return null;
    }
    return new Param(name, value, null, source.offset(expr));
  }

  private @Nullable Expr macro(CelExpr expr, Names names) {
    Macros macro = Macros.of(expr, source);
    Expr list = translate(macro.list(), names);
    Shape element = list == null ? null : Shapes.element(list, names);
    if (list != null && element == null) {
      return refused(expr, "macro.list", Functions.written(macro.kind()));
    }
    if (hides(expr, macro.variable(), names) || list == null || element == null) {
      return null;
    }
    return macro(expr, macro, list, names.with(macro.variable(), element));
  }

  private @Nullable Expr macro(CelExpr expr, Macros macro, Expr list, Names inside) {
    Expr body = translate(macro.body(), inside);
    Shape shape = body == null ? null : Shapes.of(body, inside);
    if (macro.kind() == Kind.MAP && shape != null && shape.is(ValueKind.LIST)) {
      return refused(expr, "map.list");
    }
    return body == null
        ? null
        : new Macro(macro.kind(), list, macro.variable(), body, source.offset(expr));
  }

  private boolean hides(CelExpr expr, String variable, Names names) {
    boolean hides = names.all().contains(variable);
    if (hides) {
      found.add(source.offset(expr), "macro.hides", variable);
    }
    return hides;
  }

  private @Nullable Expr refused(CelExpr expr, String key, Object... arguments) {
    found.add(source.offset(expr), key, arguments);
    return null;
  }
}
