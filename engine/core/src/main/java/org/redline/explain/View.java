package org.redline.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Expr;
import org.redline.condition.Expr.Call;
import org.redline.condition.Expr.Kind;
import org.redline.condition.Expr.Literal;
import org.redline.condition.Expr.Macro;
import org.redline.condition.Expr.Name;
import org.redline.condition.Expr.Param;
import org.redline.condition.Expr.Select;
import org.redline.condition.Truth;
import org.redline.vocabulary.ValueKind;

/**
 * What one place of a condition sees, and what each part of the condition says there. The engine
 * judges whole conditions; here each part is judged by itself, and a test holds both together.
 *
 * @param scene the facts
 * @param locals elements that the variables of macros stand for
 */
record View(Scene scene, Map<String, Bound> locals) {
  View {
    locals = Map.copyOf(locals);
  }

  View with(String variable, Bound bound) {
    Map<String, Bound> more = new HashMap<>(locals);
    more.put(variable, bound);
    return new View(scene, more);
  }

  /** Whether a condition holds. */
  Truth truth(Expr expr) {
    if (expr instanceof Call call) {
      switch (call.op()) {
        case NOT -> {
          return truth(call.operands().get(0)).not();
        }
        case AND -> {
          return call.operands().stream().map(this::truth).reduce(Truth.TRUE, Truth::and);
        }
        case OR -> {
          return call.operands().stream().map(this::truth).reduce(Truth.FALSE, Truth::or);
        }
        default -> {
          return Comparisons.truth(call, this);
        }
      }
    } else if (expr instanceof Macro macro) {
      return truth(macro);
    }
    return value(expr) instanceof Boolean known ? Comparisons.of(known) : Truth.UNKNOWN;
  }

  /** What an element says of the whole list: that it counts and that the body holds. */
  Truth holds(Macro macro, Entry entry) {
    return entry.membership().and(with(macro.variable(), entry.bound()).truth(macro.body()));
  }

  private Truth truth(Macro macro) {
    List<Entry> entries = entries(macro.list());
    if (entries == null) {
      return Truth.UNKNOWN;
    }
    return switch (macro.kind()) {
      case EXISTS -> entries.stream().map(e -> holds(macro, e)).reduce(Truth.FALSE, Truth::or);
      case ALL -> entries.stream().map(e -> keeps(macro, e)).reduce(Truth.TRUE, Truth::and);
      case EXISTS_ONE -> exactlyOne(entries.stream().map(e -> holds(macro, e)).toList());
      case FILTER, MAP -> throw new IllegalArgumentException("not a condition: " + macro);
    };
  }

  /** What an element says of "all": that it does not count, or that the body holds. */
  Truth keeps(Macro macro, Entry entry) {
    Truth body = with(macro.variable(), entry.bound()).truth(macro.body());
    return entry.membership().not().or(body);
  }

  private static Truth exactlyOne(List<Truth> parts) {
    long certain = parts.stream().filter(part -> part == Truth.TRUE).count();
    boolean open = parts.contains(Truth.UNKNOWN);
    return certain > 1 ? Truth.FALSE : open ? Truth.UNKNOWN : Comparisons.of(certain == 1);
  }

  /** The value of an expression; null when unknown. */
  @Nullable Object value(Expr expr) {
    if (expr instanceof Literal literal) {
      return literal.value();
    } else if (expr instanceof Expr.Literals literals) {
      return literals.values();
    } else if (expr instanceof Name || expr instanceof Select) {
      return bound(expr).value();
    } else if (expr instanceof Param param) {
      Object day = param.day() == null ? scene.day() : value(param.day());
      return day == null ? null : param.value().on((java.time.LocalDate) day);
    } else if (isList(expr)) {
      return members(entries(expr));
    } else if (expr instanceof Call call && !Comparisons.isCondition(expr)) {
      return Calculation.value(call, this);
    }
    Truth truth = truth(expr);
    return truth == Truth.UNKNOWN ? null : (Object) (truth == Truth.TRUE);
  }

  /** What is in a filtered list; null while that is uncertain. */
  private static @Nullable Object members(@Nullable List<Entry> entries) {
    if (entries == null || entries.stream().anyMatch(e -> e.membership() == Truth.UNKNOWN)) {
      return null;
    }
    List<@Nullable Object> members = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.membership() == Truth.TRUE) {
        members.add(entry.bound().value());
      }
    }
    return members;
  }

  /** What a name or field stands for; anything else is computed. */
  Bound bound(Expr expr) {
    if (expr instanceof Name name) {
      return bound(name);
    } else if (expr instanceof Select select) {
      Bound target = bound(select.target());
      Object record = target.value();
      Object value = record == null ? null : select.field().get(record);
      Spot spot = target.spot() == null ? null : target.spot().field(select.field());
      return new Bound(value, spot, target.fresh());
    }
    return Bound.computed(value(expr));
  }

  private Bound bound(Name name) {
    Bound local = locals.get(name.name());
    if (local != null) {
      return local;
    } else if (name.name().equals("asOf")) {
      return Bound.computed(scene.asOf());
    } else if (name.name().equals("day")) {
      return Bound.computed(scene.day());
    }
    int slot = scene.slot(name.name());
    return new Bound(scene.records().get(slot), Spot.root(slot), false);
  }

  /** Whether every name in an expression stands for something here. */
  boolean sees(Expr expr) {
    return Parts.names(expr).stream()
        .allMatch(
            name ->
                locals.containsKey(name)
                    || name.equals("asOf")
                    || name.equals("day")
                    || scene.slot(name) >= 0);
  }

  /** The elements of a list, with those that a filter leaves out; null when it is unknown. */
  @Nullable List<Entry> entries(Expr list) {
    if (!(list instanceof Macro macro)) {
      return given(bound(list));
    }
    List<Entry> source = entries(macro.list());
    if (source == null) {
      return null;
    }
    return source.stream()
        .map(entry -> macro.kind() == Kind.MAP ? mapped(macro, entry) : kept(macro, entry))
        .toList();
  }

  private Entry kept(Macro filter, Entry entry) {
    return entry.behind(new Entry.Guard(filter.body(), with(filter.variable(), entry.bound())));
  }

  private Entry mapped(Macro map, Entry entry) {
    Bound made = with(map.variable(), entry.bound()).bound(map.body());
    return new Entry(made, entry.membership(), entry.guards());
  }

  private @Nullable List<Entry> given(Bound list) {
    if (!(list.value() instanceof List<?> values)) {
      return null;
    }
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      Spot spot = list.spot() == null ? null : scene.standing(list.spot().item(i), values.get(i));
      entries.add(new Entry(new Bound(values.get(i), spot, list.fresh()), Truth.TRUE, List.of()));
    }
    return entries;
  }

  /** Whether an expression is a list of records or values. */
  static boolean isList(Expr expr) {
    if (expr instanceof Select select) {
      return select.field().kind() == ValueKind.LIST;
    }
    return expr instanceof Macro && !Comparisons.isCondition(expr);
  }
}
