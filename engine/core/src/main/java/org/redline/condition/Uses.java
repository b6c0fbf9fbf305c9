package org.redline.condition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.redline.condition.Expr.Call;
import org.redline.condition.Expr.Literal;
import org.redline.condition.Expr.Literals;
import org.redline.condition.Expr.Name;
import org.redline.condition.Expr.Select;

/** Finds in operands again what was put in place of the names of one definition. */
final class Uses {
  private final Definition definition;
  private final Map<String, Expr> given = new LinkedHashMap<>();

  private Uses(Definition definition) {
    this.definition = definition;
  }

  /**
   * The receiver and what was given for the parameters, in order; empty where the first operands do
   * not say what the body does, or where something else than a path was given.
   */
  static List<Expr> operands(Definition definition, Call body, List<Expr> operands) {
    int size = body.operands().size();
    Uses uses = new Uses(definition);
    if (operands.size() < size || !uses.match(body.operands(), operands.subList(0, size))) {
      return List.of();
    }
    List<Expr> found = new ArrayList<>();
    found.add(uses.given.get(Definition.RECEIVER));
    definition.parameters().keySet().forEach(name -> found.add(uses.given.get(name)));
    return found;
  }

  private boolean match(List<Expr> patterns, List<Expr> exprs) {
    boolean all = patterns.size() == exprs.size();
    for (int i = 0; all && i < patterns.size(); i++) {
      all = match(patterns.get(i), exprs.get(i));
    }
    return all;
  }

  private boolean match(Expr pattern, Expr expr) {
    if (pattern instanceof Name name) {
      return isFree(name) ? put(name.name(), expr) : same(pattern, expr);
    } else if (pattern instanceof Select select) {
      return expr instanceof Select other
          && select.field() == other.field()
          && match(select.target(), other.target());
    } else if (pattern instanceof Call call) {
      return expr instanceof Call other
          && call.op() == other.op()
          && match(call.operands(), other.operands());
    }
    return same(pattern, expr);
  }

  private boolean isFree(Name name) {
    return name.name().equals(Definition.RECEIVER)
        || definition.parameters().containsKey(name.name());
  }

  private boolean put(String name, Expr expr) {
    Expr before = given.putIfAbsent(name, expr);
    return isPath(expr) && (before == null || same(before, expr));
  }

  private static boolean isPath(Expr expr) {
    return expr instanceof Name || (expr instanceof Select select && isPath(select.target()));
  }

  /** Equal, wherever they stand. */
  private static boolean same(Expr a, Expr b) {
    if (a instanceof Name x && b instanceof Name y) {
      return x.name().equals(y.name());
    } else if (a instanceof Select x && b instanceof Select y) {
      return x.field() == y.field() && same(x.target(), y.target());
    } else if (a instanceof Literal x && b instanceof Literal y) {
      return x.value().equals(y.value());
    }
    return a instanceof Literals x && b instanceof Literals y && x.values().equals(y.values());
  }
}
