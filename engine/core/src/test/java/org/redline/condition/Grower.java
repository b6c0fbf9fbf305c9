package org.redline.condition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Expr.Call;
import org.redline.condition.Expr.Kind;
import org.redline.condition.Expr.Literal;
import org.redline.condition.Expr.Literals;
import org.redline.condition.Expr.Macro;
import org.redline.condition.Expr.Name;
import org.redline.condition.Expr.Op;
import org.redline.condition.Expr.Param;
import org.redline.condition.Expr.Select;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.ValueKind;

/**
 * Grows random conditions over a few fields of each record type, so that the same paths come back,
 * or, for read-once conditions, never do.
 */
final class Grower {
  static final LocalDate FIRST = LocalDate.of(2021, 9, 1);
  private static final int PALETTE = 4;
  private static final int DEEPEST_FILTER = 2;
  private static final List<Op> ORDERS = List.of(Op.EQ, Op.NE, Op.LT, Op.LE, Op.GT, Op.GE);

  private final Random random;
  private final boolean readOnce;
  private final Map<RecordType, List<Field>> palettes = new HashMap<>();
  private final Set<String> used = new HashSet<>();
  private int variables;
  private int filters;
  private boolean stuck;

  private Grower(Random random, boolean readOnce) {
    this.random = random;
    this.readOnce = readOnce;
  }

  /** Something that can be named, with its path, in which {@code []} is any element. */
  private record Seen(Expr expr, Shape shape, String path) {
    Seen field(Field field) {
      return new Seen(new Select(expr, field, 0), Shape.of(field), path + "." + field.name());
    }
  }

  static Expr any(Random random, int size) {
    return new Grower(random, false).judgement(size, roots());
  }

  /** A condition in which each path occurs once, and each atom can be both true and false. */
  static Expr readOnce(Random random, int size) {
    while (true) {
      Grower grower = new Grower(random, true);
      Expr grown = grower.judgement(size, roots());
      if (!grower.stuck) {
        return grown;
      }
    }
  }

  private static List<Seen> roots() {
    List<Seen> roots = new ArrayList<>();
    World.SCOPE
        .variables()
        .forEach(
            variable -> {
              Name name = new Name(variable.name(), variable.type(), 0);
              roots.add(new Seen(name, Shape.record(variable.type()), variable.name()));
            });
    return roots;
  }

  private Expr judgement(int size, List<Seen> sight) {
    int choice = size <= 0 ? 9 : random.nextInt(10);
    if (choice < 5) {
      return junction(size, sight);
    } else if (choice == 5) {
      return call(Op.NOT, judgement(size - 1, sight));
    }
    return choice < 8 ? quantified(size, sight) : atom(sight);
  }

  private Expr junction(int size, List<Seen> sight) {
    Op op = random.nextBoolean() ? Op.AND : Op.OR;
    List<Expr> operands = new ArrayList<>();
    for (int i = 0; i < 2 + random.nextInt(2); i++) {
      Expr operand = judgement(size / 2, sight);
      if (operand instanceof Call inner && inner.op() == op) {
        operands.addAll(inner.operands());
      } else {
        operands.add(operand);
      }
    }
    return new Call(op, operands, 0);
  }

  private Expr quantified(int size, List<Seen> sight) {
    Seen list = walk(sight, shape -> shape.is(ValueKind.LIST));
    if (list == null) {
      return atom(sight);
    }
    Seen source = random.nextInt(3) == 0 ? filtered(size, list, sight) : list;
    Kind kind = pick(List.of(Kind.EXISTS, Kind.ALL, Kind.EXISTS_ONE));
    Seen element = element(source);
    return macro(kind, source, element, judgement(size - 1, inside(sight, element)));
  }

  /** The list, filtered unless filters stand deep in each other already. */
  private Seen filtered(int size, Seen list, List<Seen> sight) {
    if (filters > DEEPEST_FILTER) {
      return list;
    }
    filters++;
    Seen element = element(list);
    Expr body = judgement(size / 2, inside(sight, element));
    filters--;
    return new Seen(macro(Kind.FILTER, list, element, body), list.shape(), list.path());
  }

  private Expr macro(Kind kind, Seen list, Seen element, Expr body) {
    return new Macro(kind, list.expr(), ((Name) element.expr()).name(), body, 0);
  }

  private Seen element(Seen list) {
    Shape shape = Objects.requireNonNull(list.shape().element());
    Name name = new Name("v" + variables++, shape.record(), 0);
    return new Seen(name, shape, list.path() + "[]");
  }

  /** In a read-once condition, a body that reads what is outside would read it many times. */
  private List<Seen> inside(List<Seen> sight, Seen element) {
    List<Seen> inside = new ArrayList<>(readOnce ? List.of() : sight);
    inside.add(element);
    return inside;
  }

  private Expr atom(List<Seen> sight) {
    Seen seen = walk(sight, shape -> !shape.is(ValueKind.RECORD));
    if (seen == null) {
      stuck = true;
      return new Literal(ValueKind.BOOLEAN, random.nextBoolean(), 0);
    }
    return switch (seen.shape().kind()) {
      case BOOLEAN -> flag(seen.expr());
      case ENUM -> code(seen);
      case TEXT -> equal(seen.expr(), ValueKind.TEXT, List.of("a", "b", "c"));
      case INTEGER -> compare(whole(seen.expr(), sight), whole(number(), sight));
      case DECIMAL -> compare(decimal(seen.expr(), sight), decimal(amount(), sight));
      case DATE -> compare(date(seen.expr(), sight), date(day(), sight));
      case LIST -> list(seen, sight);
      case RECORD -> throw new IllegalStateException();
    };
  }

  private Expr flag(Expr expr) {
    Literal value = new Literal(ValueKind.BOOLEAN, random.nextBoolean(), 0);
    return random.nextBoolean() ? expr : call(random.nextBoolean() ? Op.EQ : Op.NE, expr, value);
  }

  private Expr code(Seen seen) {
    List<String> codes = Codes.of(Objects.requireNonNull(seen.shape().codes()));
    stuck |= codes.size() < 2;
    return equal(seen.expr(), ValueKind.ENUM, codes);
  }

  private Expr equal(Expr expr, ValueKind kind, List<String> values) {
    int choice = random.nextInt(readOnce ? 3 : 4);
    if (choice == 3) {
      return call(Op.EQ, expr, expr);
    } else if (choice == 2) {
      List<String> some = new ArrayList<>(values);
      Collections.shuffle(some, random);
      int count = Math.max(1, random.nextInt(Math.min(4, values.size())));
      return call(Op.IN, expr, new Literals(kind, List.copyOf(some.subList(0, count)), 0));
    }
    return call(choice == 0 ? Op.EQ : Op.NE, expr, new Literal(kind, pick(values), 0));
  }

  private Expr compare(Expr left, Expr right) {
    return call(pick(ORDERS), left, right);
  }

  /** A whole number made of {@code expr}: itself, or with a constant or another one. */
  private Expr whole(Expr expr, List<Seen> sight) {
    return switch (readOnce ? 0 : random.nextInt(8)) {
      case 1 -> call(Op.ADD, expr, whole(number(), sight));
      case 2 -> call(Op.SUBTRACT, expr, number());
      case 3 -> call(Op.NEGATE, expr);
      case 4 -> other(sight, ValueKind.INTEGER, expr);
      case 5 -> call(Op.DAYS_UNTIL, date(day(), sight), date(day(), sight));
      case 6 -> size(sight, expr);
      case 7 -> new Param("trialRunLongest", World.LONGEST, random.nextBoolean() ? null : day(), 0);
      default -> expr;
    };
  }

  private Expr size(List<Seen> sight, Expr otherwise) {
    Seen list = walk(sight, shape -> shape.is(ValueKind.LIST));
    if (list == null) {
      return otherwise;
    }
    return call(Op.SIZE, (random.nextBoolean() ? list : filtered(1, list, sight)).expr());
  }

  private Expr decimal(Expr expr, List<Seen> sight) {
    return switch (readOnce ? 0 : random.nextInt(6)) {
      case 1 -> call(Op.ADD, expr, amount());
      case 2 -> call(Op.MULTIPLY, expr, amount());
      case 3 -> call(Op.SUBTRACT, amount(), expr);
      case 4 -> other(sight, ValueKind.DECIMAL, expr);
      case 5 ->
          call(
              Op.SCALE,
              new Param("fund", World.FUND, random.nextBoolean() ? null : day(), 0),
              expr);
      default -> expr;
    };
  }

  private Expr date(Expr expr, List<Seen> sight) {
    return switch (readOnce ? 0 : random.nextInt(8)) {
      case 1 -> call(Op.PLUS_DAYS, expr, number());
      case 2 -> call(Op.PLUS_MONTHS, expr, number());
      case 3 -> call(Op.PLUS_YEARS, expr, number());
      case 4 -> new Name(Names.DAY, null, 0);
      case 5 -> new Name(Names.AS_OF, null, 0);
      case 6 -> other(sight, ValueKind.DATE, expr);
      default -> expr;
    };
  }

  private Expr other(List<Seen> sight, ValueKind kind, Expr otherwise) {
    Seen seen = walk(sight, shape -> shape.is(kind));
    return seen == null ? otherwise : seen.expr();
  }

  private Expr list(Seen list, List<Seen> sight) {
    Shape element = Objects.requireNonNull(list.shape().element());
    if (random.nextInt(3) == 0) {
      Expr least = new Literal(ValueKind.INTEGER, 1, 0);
      Expr source =
          readOnce || random.nextBoolean() ? list.expr() : filtered(1, list, sight).expr();
      return call(pick(List.of(Op.GE, Op.LT)), call(Op.SIZE, source), least);
    } else if (element.is(ValueKind.TEXT)) {
      return call(Op.IN, new Literal(ValueKind.TEXT, pick(List.of("a", "b")), 0), list.expr());
    } else if (element.is(ValueKind.ENUM)) {
      List<String> codes = Codes.of(Objects.requireNonNull(element.codes()));
      return call(Op.IN, new Literal(ValueKind.ENUM, pick(codes), 0), list.expr());
    }
    return mapped(readOnce || random.nextBoolean() ? list : filtered(1, list, sight));
  }

  /** Something over a value of each element. */
  private Expr mapped(Seen list) {
    Seen element = element(list);
    Seen value = walk(List.of(element), shape -> !shape.is(ValueKind.LIST));
    if (value == null || readOnce) {
      stuck |= readOnce;
      return call(Op.GE, call(Op.SIZE, list.expr()), new Literal(ValueKind.INTEGER, 1, 0));
    }
    Shape shape = Shape.list(value.shape());
    Seen values = new Seen(macro(Kind.MAP, list, element, value.expr()), shape, list.path());
    if (value.shape().isNumber()) {
      Expr limit = value.shape().is(ValueKind.INTEGER) ? number() : amount();
      return compare(call(Op.SUM, values.expr()), limit);
    } else if (value.shape().is(ValueKind.TEXT) || value.shape().is(ValueKind.ENUM)) {
      return list(values, List.of());
    }
    Seen one = element(values);
    return macro(Kind.EXISTS, values, one, atom(List.of(one)));
  }

  /** A path from something in sight down to a value or a list of the shape that is wanted. */
  private @Nullable Seen walk(List<Seen> sight, Predicate<Shape> wanted) {
    for (int attempt = 0; attempt < 12; attempt++) {
      Seen seen = pick(sight);
      while (seen.shape().record() != null && !seen.shape().is(ValueKind.LIST)) {
        seen = seen.field(pick(palette(seen.shape().record())));
      }
      if (wanted.test(seen.shape()) && (!readOnce || used.add(seen.path()))) {
        return seen;
      }
    }
    return null;
  }

  private List<Field> palette(RecordType type) {
    return palettes.computeIfAbsent(
        type,
        t -> {
          List<Field> fields = new ArrayList<>(t.fields());
          fields.removeIf(field -> field.name().equals("id"));
          Collections.shuffle(fields, random);
          return List.copyOf(fields.subList(0, Math.min(PALETTE, fields.size())));
        });
  }

  private Expr number() {
    return new Literal(ValueKind.INTEGER, random.nextInt(5) - 1, 0);
  }

  private Expr amount() {
    return new Literal(ValueKind.DECIMAL, BigDecimal.valueOf(random.nextInt(7) * 5L, 1), 0);
  }

  private Expr day() {
    return new Literal(ValueKind.DATE, FIRST.plusDays(random.nextInt(4)), 0);
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private static Expr call(Op op, Expr... operands) {
    return new Call(op, List.of(operands), 0);
  }
}
