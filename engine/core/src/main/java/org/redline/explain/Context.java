package org.redline.explain;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Expr;
import org.redline.condition.Expr.Macro;
import org.redline.condition.Expr.Name;
import org.redline.condition.Expr.Select;
import org.redline.vocabulary.Field;

/**
 * Where in a condition somebody speaks.
 *
 * @param speech the language
 * @param view where the values are seen; null to say the condition without values
 * @param subject name of the record that needs no mention; empty for none
 * @param element variable of the macro around: "its"; empty outside
 * @param elements fields that the variables of macros are taken from
 */
record Context(
    Speech speech,
    @Nullable View view,
    String subject,
    String element,
    Map<String, Field> elements) {
  Context {
    elements = Map.copyOf(elements);
  }

  /** Inside a macro, for each element alike or for the one that {@code inside} sees. */
  Context in(Macro macro, @Nullable View inside) {
    Map<String, Field> more = new HashMap<>(elements);
    Field field = Parts.element(macro.list());
    if (field != null) {
      more.put(macro.variable(), field);
    }
    return new Context(speech, inside, subject, macro.variable(), more);
  }

  /** The same seen by nobody: elements of a list stand for all of them. */
  Context inAll(Macro macro) {
    return in(macro, view);
  }

  /** The field that an expression reads; null for what was computed. */
  @Nullable Field field(Expr expr) {
    if (expr instanceof Select select) {
      return select.field();
    }
    return expr instanceof Name name ? elements.get(name.name()) : Parts.element(expr);
  }

  /** A value as it is here, in brackets; empty where it cannot be seen. */
  String shown(Expr expr, String unit) {
    return shown("value", expr, unit);
  }

  /** The result of a calculation, likewise. */
  String result(Expr expr, String unit) {
    return shown("result", expr, unit);
  }

  private String shown(String key, Expr expr, String unit) {
    View here = view;
    if (here == null || !here.sees(expr)) {
      return "";
    }
    return speech.say(key, speech.value(here.value(expr), unit));
  }
}
