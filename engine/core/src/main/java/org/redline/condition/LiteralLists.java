package org.redline.condition;

import dev.cel.common.ast.CelExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Expr.Literal;
import org.redline.condition.Expr.Literals;
import org.redline.vocabulary.ValueKind;

/** Translates the list of constants behind {@code in}. */
final class LiteralLists {
  private static final Set<ValueKind> NUMBERS = Set.of(ValueKind.INTEGER, ValueKind.DECIMAL);

  private final Source source;
  private final Found found;
  private final Translator translator;

  LiteralLists(Source source, Found found, Translator translator) {
    this.source = source;
    this.found = found;
    this.translator = translator;
  }

  @Nullable Expr translate(CelExpr list, Names names) {
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
}
