package org.redline.drl;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Expr;
import org.redline.vocabulary.Field;

/** Writes conditions as Java expressions; each macro becomes a function of its own. */
final class JavaText {
  private final Functions functions;

  JavaText(Functions functions) {
    this.functions = functions;
  }

  /** The expression, in which the variables in {@code names} can be used. */
  String of(Expr expr, List<Typed> names) {
    if (expr instanceof Expr.Literal literal) {
      return literal(literal.value());
    } else if (expr instanceof Expr.Literals literals) {
      return literals.values().stream()
          .map(JavaText::literal)
          .collect(Collectors.joining(", ", "java.util.List.of(", ")"));
    } else if (expr instanceof Expr.Name name) {
      return name.name();
    } else if (expr instanceof Expr.Select select) {
      return select(select, names);
    } else if (expr instanceof Expr.Param param) {
      String day = param.day() == null ? "day" : of(param.day(), names);
      return functions.parameter(param.name(), param.value()) + "(" + day + ")";
    } else if (expr instanceof Expr.Macro macro) {
      return macro(macro, names);
    }
    return call((Expr.Call) expr, names);
  }

  private String select(Expr.Select select, List<Typed> names) {
    String target = of(select.target(), names);
    return functions.getter(select.field(), ownerOf(select)) + "(" + target + ")";
  }

  private static Class<?> ownerOf(Expr.Select select) {
    Expr target = select.target();
    if (target instanceof Expr.Name name && name.type() != null) {
      return name.type().javaClass();
    }
    return ((Expr.Select) target).field().valueClass();
  }

  private String call(Expr.Call call, List<Typed> names) {
    List<String> all = call.operands().stream().map(operand -> of(operand, names)).toList();
    return switch (call.op()) {
      case NOT -> "!(" + all.get(0) + ")";
      case AND -> all.stream().collect(Collectors.joining(" && ", "(", ")"));
      case OR -> all.stream().collect(Collectors.joining(" || ", "(", ")"));
      case EQ -> term("eq", all);
      case NE -> "!" + term("eq", all);
      case LT -> term("lt", all);
      case LE -> term("le", all);
      case GT -> term("lt", List.of(all.get(1), all.get(0)));
      case GE -> term("le", List.of(all.get(1), all.get(0)));
      case IN -> term("in", all);
      case ADD -> term("add", all);
      case SUBTRACT -> term("subtract", all);
      case MULTIPLY -> term("multiply", all);
      case NEGATE -> term("negate", all);
      case SIZE -> "Long.valueOf(" + all.get(0) + ".size())";
      case SUM -> term("sum", all);
      case PLUS_DAYS -> term("plusDays", all);
      case PLUS_MONTHS -> term("plusMonths", all);
      case PLUS_YEARS -> term("plusYears", all);
      case DAYS_UNTIL -> term("daysUntil", all);
      case LAST_DAY_WITHOUT -> "Terms.lastDayWithout(" + String.join(", ", all) + ", asOf)";
      case SCALE -> term("scaled", all);
    };
  }

  private static String term(String name, List<String> operands) {
    return "Terms." + name + "(" + String.join(", ", operands) + ")";
  }

  /** A function that loops over the list. */
  private String macro(Expr.Macro macro, List<Typed> names) {
    String type = elementType(macro.list());
    List<Typed> inner = new ArrayList<>(names);
    inner.add(new Typed(type, macro.variable()));
    String body = of(macro.body(), inner);
    String list = of(macro.list(), names);
    String loop = "for (" + type + " " + macro.variable() + " : " + list + ") ";
    return switch (macro.kind()) {
      case EXISTS ->
          functions.add(
              "boolean", names, loop + "{ if (" + body + ") { return true; } } return false;");
      case ALL ->
          functions.add(
              "boolean", names, loop + "{ if (!(" + body + ")) { return false; } } return true;");
      case EXISTS_ONE ->
          functions.add(
              "boolean",
              names,
              "int found = 0; " + loop + "{ if (" + body + ") { found++; } } return found == 1;");
      case FILTER ->
          collect(type, names, loop, "if (" + body + ") { all.add(" + macro.variable() + "); }");
      case MAP -> collect("Object", names, loop, "all.add(" + body + ");");
    };
  }

  private String collect(String type, List<Typed> names, String loop, String step) {
    String list = "java.util.List<" + type + ">";
    return functions.add(
        list,
        names,
        list + " all = new java.util.ArrayList<>(); " + loop + "{ " + step + " } return all;");
  }

  private static String elementType(Expr list) {
    if (list instanceof Expr.Select select) {
      Field field = select.field();
      return field.valueClass().getName();
    } else if (list instanceof Expr.Macro macro) {
      return macro.kind() == Expr.Kind.MAP ? "Object" : elementType(macro.list());
    }
    return "Object";
  }

  private static String literal(Object value) {
    if (value instanceof LocalDate day) {
      return "java.time.LocalDate.parse(\"" + day + "\")";
    } else if (value instanceof BigDecimal number) {
      return "new java.math.BigDecimal(\"" + number.toPlainString() + "\")";
    } else if (value instanceof Number number) {
      return number + "L";
    } else if (value instanceof Boolean) {
      return value.toString();
    }
    return quoted(value.toString());
  }

  static String quoted(@Nullable String text) {
    return text == null ? "null" : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  /** A variable with its Java type. */
  record Typed(String type, String name) {}
}
