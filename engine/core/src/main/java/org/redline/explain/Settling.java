package org.redline.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Expr;
import org.redline.condition.Expr.Call;
import org.redline.condition.Expr.Literals;
import org.redline.condition.Expr.Op;
import org.redline.condition.Truth;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.ValueKind;

/** Finds lawful values that could make a comparison true or false. */
final class Settling {
  private static final int MOST_ELEMENTS = 5;

  private final Search search;

  Settling(Search search) {
    this.search = search;
  }

  List<Plan> comparison(Call call, boolean wanted, View view) {
    Expr left = call.operands().get(0);
    Expr right = call.operands().get(1);
    if (call.op() == Op.IN) {
      return right instanceof Literals literals
          ? oneOf(left, literals, wanted, view)
          : contained(left, right, wanted, view);
    }
    Op op = wanted ? call.op() : Parts.opposite(call.op());
    Object leftValue = view.value(left);
    Object rightValue = view.value(right);
    List<Plan> plans = rightValue == null ? List.of() : ways(left, op, rightValue, view);
    return leftValue == null
        ? plans
        : Search.either(plans, ways(right, Parts.mirrored(op), leftValue, view));
  }

  private List<Plan> oneOf(Expr value, Literals literals, boolean wanted, View view) {
    List<Plan> plans = new ArrayList<>();
    for (Object literal : literals.values()) {
      plans.addAll(ways(value, wanted ? Op.EQ : Op.NE, literal, view));
    }
    return plans;
  }

  private List<Plan> contained(Expr value, Expr list, boolean wanted, View view) {
    Entry fresh = wanted ? search.fresh(list, 0, view) : null;
    Object known = view.value(value);
    Spot spot = fresh == null ? null : fresh.bound().spot();
    Field field = Parts.element(list);
    if (spot == null || known == null || field == null) {
      return List.of();
    }
    return Lawful.values(field, null, true, Op.EQ, known, view.scene().asOf()).stream()
        .map(element -> Plan.of(Edit.add(spot, element)))
        .toList();
  }

  /** Plans after which {@code expr} may compare with {@code limit} as {@code op} says. */
  List<Plan> ways(Expr expr, Op op, Object limit, View view) {
    if (expr instanceof Call call && call.op() == Op.SIZE) {
      return size(call.operands().get(0), op, Calculation.number(limit), view);
    }
    List<Plan> plans = new ArrayList<>();
    for (Expr leaf : Parts.leaves(expr)) {
      Bound bound = view.bound(leaf);
      Field field = Parts.element(leaf);
      Spot spot = bound.spot();
      if (field != null && spot != null && view.scene().isKnown(spot)) {
        plans.addAll(leaf(expr, leaf, field, spot, op, limit, view));
      }
    }
    return plans;
  }

  private List<Plan> leaf(
      Expr expr, Expr leaf, Field field, Spot spot, Op op, Object limit, View view) {
    Bound bound = view.bound(leaf);
    if (!bound.fresh() && !field.term().remediable()) {
      return expr == leaf ? happening(field, spot, op, limit, view.scene()) : List.of();
    }
    Object wanted = expr == leaf ? limit : inside(expr, leaf, limit, view);
    return wanted == null ? List.of() : values(field, bound, spot, op, wanted, view.scene());
  }

  private static List<Plan> values(
      Field field, Bound bound, Spot spot, Op op, Object limit, Scene scene) {
    return Lawful.values(field, bound.value(), bound.fresh(), op, limit, scene.asOf()).stream()
        .map(value -> Plan.of(new Edit(spot, value, limit(op, value))))
        .toList();
  }

  private static Op limit(Op op, Object value) {
    if (!(value instanceof LocalDate)) {
      return Op.EQ;
    }
    return switch (op) {
      case GE, GT -> Op.GE;
      case LE, LT -> Op.LE;
      default -> Op.EQ;
    };
  }

  /** A day that cannot be put right is another when the event happens from now on. */
  private static List<Plan> happening(Field day, Spot spot, Op op, Object limit, Scene scene) {
    RecordType type = scene.type(spot.parent());
    if (day.kind() != ValueKind.DATE || Comparisons.truth(op, scene.asOf(), limit) != Truth.TRUE) {
      return List.of();
    }
    List<Plan> plans = new ArrayList<>();
    for (Field telling : Events.telling(type, day)) {
      Spot event = spot.parent().field(telling);
      Object now = scene.value(event);
      Lawful.codes(telling.valueClass(), now, false)
          .filter(code -> telling.term().remediable() && !code.equals(now))
          .forEach(code -> plans.add(Plan.of(Edit.set(event, code))));
    }
    return plans;
  }

  /** What a leaf must be for the sum or product around it to be {@code limit}. */
  private static @Nullable Object inside(Expr expr, Expr leaf, Object limit, View view) {
    if (expr instanceof Call call && call.op() == Op.MULTIPLY) {
      int place = call.operands().indexOf(leaf);
      return place < 0 ? null : divided(limit, view.value(call.operands().get(1 - place)));
    }
    return shifted(expr, view.bound(leaf).value(), limit, view);
  }

  /** A limit by a factor, up to the next hundredth; null where that cannot be said. */
  private static @Nullable Object divided(Object limit, @Nullable Object factor) {
    if (factor == null || Calculation.number(factor).signum() == 0) {
      return null;
    }
    return Calculation.number(limit).divide(Calculation.number(factor), 2, RoundingMode.CEILING);
  }

  /** What a leaf must be for a sum around it to be {@code limit}; null where that is no sum. */
  private static @Nullable Object shifted(
      Expr expr, @Nullable Object leaf, Object limit, View view) {
    Object whole = view.value(expr);
    if (leaf instanceof LocalDate day && whole instanceof LocalDate from) {
      return day.plusDays(ChronoUnit.DAYS.between(from, (LocalDate) limit));
    } else if (leaf instanceof Number && whole instanceof BigDecimal from) {
      return Calculation.number(leaf).add(Calculation.number(limit).subtract(from));
    }
    return null;
  }

  /** A list is to have more elements or fewer. */
  private List<Plan> size(Expr list, Op op, BigDecimal limit, View view) {
    List<Entry> entries = view.entries(list);
    if (entries == null) {
      return List.of();
    }
    List<Entry> members = entries.stream().filter(e -> e.membership() == Truth.TRUE).toList();
    for (int more = 1; more <= MOST_ELEMENTS; more++) {
      if (Comparisons.truth(op, members.size() + more, limit) == Truth.TRUE) {
        return growing(list, more, view);
      } else if (members.size() >= more
          && Comparisons.truth(op, members.size() - more, limit) == Truth.TRUE) {
        return shrinking(members, more);
      }
    }
    return List.of();
  }

  private List<Plan> growing(Expr list, int more, View view) {
    List<Plan> plans = List.of(Plan.NOTHING);
    for (int i = 0; i < more; i++) {
      Entry fresh = search.fresh(list, i, view);
      plans = fresh == null ? List.of() : Plan.together(plans, search.adding(fresh), Search.MOST);
    }
    return plans;
  }

  private List<Plan> shrinking(List<Entry> members, int fewer) {
    List<List<Plan>> ways =
        members.stream()
            .map(search::leaving)
            .filter(plans -> !plans.isEmpty())
            .sorted(Comparator.comparingInt(plans -> plans.get(0).edits().size()))
            .toList();
    List<Plan> plans = ways.size() < fewer ? List.of() : List.of(Plan.NOTHING);
    for (int i = 0; i < Math.min(fewer, ways.size()); i++) {
      plans = Plan.together(plans, ways.get(i), Search.MOST);
    }
    return plans;
  }
}
