package org.redline.condition;

import static dev.cel.common.CelOverloadDecl.newGlobalOverload;
import static dev.cel.common.CelOverloadDecl.newMemberOverload;
import static org.redline.condition.CelTypes.ANY;
import static org.redline.condition.CelTypes.ANY_ENUM;
import static org.redline.condition.CelTypes.DATE;
import static org.redline.condition.CelTypes.DECIMAL;
import static org.redline.condition.CelTypes.SCALE;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The operators and functions of conditions with the types that they take: exactly the documented
 * subset, in place of CEL's own. A literal such as {@code 0.4} is a double for CEL and a decimal
 * for us.
 */
final class Overloads {
  private static final List<CelType> NUMBERS = List.of(SimpleType.INT, DECIMAL, SimpleType.DOUBLE);

  private final Map<String, List<CelOverloadDecl>> byFunction = new LinkedHashMap<>();
  private final CelTypes types;

  private Overloads(CelTypes types) {
    this.types = types;
  }

  static List<CelFunctionDecl> of(CelTypes types) {
    Overloads all = new Overloads(types);
    all.equality("_==_");
    all.equality("_!=_");
    List.of("_<_", "_<=_", "_>_", "_>=_").forEach(all::order);
    all.membership();
    all.arithmetic();
    all.dates();
    all.lists();
    Definitions.ALL.forEach(all::definition);
    return all.declarations();
  }

  private List<CelFunctionDecl> declarations() {
    List<CelFunctionDecl> all = new ArrayList<>();
    byFunction.forEach(
        (name, overloads) -> all.add(CelFunctionDecl.newFunctionDeclaration(name, overloads)));
    return all;
  }

  private void equality(String function) {
    for (CelType type : List.of(SimpleType.STRING, SimpleType.BOOL, DATE, ANY_ENUM)) {
      global(function, SimpleType.BOOL, type, type);
    }
    global(function, SimpleType.BOOL, ANY_ENUM, SimpleType.STRING);
    global(function, SimpleType.BOOL, SimpleType.STRING, ANY_ENUM);
    numbers(function);
  }

  private void order(String function) {
    global(function, SimpleType.BOOL, DATE, DATE);
    numbers(function);
  }

  private void numbers(String function) {
    NUMBERS.forEach(
        left -> NUMBERS.forEach(right -> global(function, SimpleType.BOOL, left, right)));
  }

  private void membership() {
    for (CelType type : List.of(SimpleType.STRING, DATE, ANY_ENUM)) {
      global("@in", SimpleType.BOOL, type, ListType.create(type));
    }
    global("@in", SimpleType.BOOL, ANY_ENUM, ListType.create(SimpleType.STRING));
    global("@in", SimpleType.BOOL, SimpleType.STRING, ListType.create(ANY_ENUM));
    NUMBERS.forEach(
        left ->
            NUMBERS.forEach(right -> global("@in", SimpleType.BOOL, left, ListType.create(right))));
  }

  private void arithmetic() {
    for (CelType left : NUMBERS) {
      for (CelType right : NUMBERS) {
        boolean whole = left == SimpleType.INT && right == SimpleType.INT;
        global("_+_", whole ? SimpleType.INT : DECIMAL, left, right);
        global("_-_", whole ? SimpleType.INT : DECIMAL, left, right);
        if (!whole) {
          global("_*_", DECIMAL, left, right);
        }
      }
      global("-_", left == SimpleType.INT ? SimpleType.INT : DECIMAL, left);
    }
  }

  private void dates() {
    global("date", DATE, SimpleType.STRING);
    for (String function : List.of("plusDays", "plusMonths", "plusYears")) {
      member(function, DATE, DATE, SimpleType.INT);
    }
    member("daysUntil", SimpleType.INT, DATE, DATE);
    for (CelType type :
        List.of(SimpleType.STRING, SimpleType.BOOL, SimpleType.INT, DATE, DECIMAL, SCALE)) {
      member("on", type, type, DATE);
    }
    NUMBERS.forEach(base -> member("of", DECIMAL, SCALE, base));
  }

  private void lists() {
    ListType any = ListType.create(ANY);
    global("_+_", any, any, any); // what filter and map expand to
    global("size", SimpleType.INT, any);
    member("size", SimpleType.INT, any);
    member("sum", SimpleType.INT, ListType.create(SimpleType.INT));
    member("sum", DECIMAL, ListType.create(DECIMAL));
    ListType licences = ListType.create(types.struct(Held.RECEIVER));
    member("lastDayWithout", DATE, licences, DATE, DATE);
  }

  private void definition(Definition definition) {
    CelType[] operands = new CelType[definition.parameters().size() + 1];
    operands[0] = types.struct(definition.receiver());
    for (int i = 1; i < operands.length; i++) {
      operands[i] = CelTypes.plain(List.copyOf(definition.parameters().values()).get(i - 1));
    }
    member(definition.name(), SimpleType.BOOL, operands);
  }

  private void global(String function, CelType result, CelType... operands) {
    add(function, id -> newGlobalOverload(id, result, operands));
  }

  private void member(String function, CelType result, CelType... operands) {
    add(function, id -> newMemberOverload(id, result, List.of(operands)));
  }

  private void add(String function, Function<String, CelOverloadDecl> overload) {
    List<CelOverloadDecl> known = byFunction.computeIfAbsent(function, f -> new ArrayList<>());
    known.add(overload.apply(function + "/" + known.size()));
  }
}
