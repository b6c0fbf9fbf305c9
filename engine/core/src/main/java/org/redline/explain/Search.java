package org.redline.explain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Expr;
import org.redline.condition.Expr.Call;
import org.redline.condition.Expr.Kind;
import org.redline.condition.Expr.Macro;
import org.redline.condition.Expr.Op;
import org.redline.condition.Expr.Select;
import org.redline.condition.Truth;
import org.redline.vocabulary.Field;

/**
 * Finds lawful changes that could make a condition true or false. What it finds is to be tried:
 * each part is looked at by itself, and a change for one may undo another.
 */
final class Search {
  /** Alternatives looked at for one part. */
  static final int MOST = 128;

  private final Settling settling = new Settling(this);

  /** Plans after which {@code expr} may well be as wanted. */
  List<Plan> ways(Expr expr, boolean wanted, View view) {
    if (view.truth(expr) == Comparisons.of(wanted)) {
      return List.of(Plan.NOTHING);
    } else if (expr instanceof Macro macro) {
      return list(macro, wanted, view);
    }
    return expr instanceof Call call
        ? call(call, wanted, view)
        : settling.ways(expr, Op.EQ, wanted, view);
  }

  private List<Plan> call(Call call, boolean wanted, View view) {
    if (call.op() == Op.NOT) {
      return ways(call.operands().get(0), !wanted, view);
    } else if (call.op() == Op.AND || call.op() == Op.OR) {
      return junction(call, wanted, view);
    }
    return settling.comparison(call, wanted, view);
  }

  private List<Plan> junction(Call call, boolean wanted, View view) {
    boolean all = (call.op() == Op.AND) == wanted;
    List<Plan> plans = all ? List.of(Plan.NOTHING) : new ArrayList<>();
    for (Expr operand : call.operands()) {
      List<Plan> ways = ways(operand, wanted, view);
      plans = all ? Plan.together(plans, ways, MOST) : either(plans, ways);
    }
    return plans;
  }

  static List<Plan> either(List<Plan> some, List<Plan> others) {
    List<Plan> plans = new ArrayList<>(some);
    plans.addAll(others.subList(0, Math.min(others.size(), Math.max(0, MOST - some.size()))));
    return plans;
  }

  private List<Plan> list(Macro macro, boolean wanted, View view) {
    if (macro.kind() == Kind.ALL) {
      Expr not = new Call(Op.NOT, List.of(macro.body()), macro.offset());
      Macro exists = new Macro(Kind.EXISTS, macro.list(), macro.variable(), not, macro.offset());
      return ways(exists, !wanted, view);
    }
    List<Entry> entries = view.entries(macro.list());
    if (entries == null) {
      return List.of();
    }
    boolean one = macro.kind() == Kind.EXISTS_ONE;
    List<Entry> holding =
        entries.stream().filter(e -> view.holds(macro, e) != Truth.FALSE).toList();
    if (!wanted) {
      return none(macro, holding, view);
    }
    return one && !holding.isEmpty()
        ? none(macro, holding.subList(1, holding.size()), view)
        : some(macro, entries, view);
  }

  /** Each of {@code entries} is to fall out of the list, or the body to fail for it. */
  private List<Plan> none(Macro macro, List<Entry> entries, View view) {
    List<Plan> plans = List.of(Plan.NOTHING);
    for (Entry entry : entries) {
      List<Plan> ways = ways(macro.body(), false, view.with(macro.variable(), entry.bound()));
      plans = Plan.together(plans, either(ways, leaving(entry)), MOST);
    }
    return plans;
  }

  /** An element is to fall out of its list. */
  List<Plan> leaving(Entry entry) {
    List<Plan> plans = new ArrayList<>();
    for (Entry.Guard guard : entry.guards()) {
      plans.addAll(ways(guard.body(), false, guard.view()));
    }
    return plans;
  }

  private List<Plan> some(Macro macro, List<Entry> entries, View view) {
    List<Plan> plans = new ArrayList<>();
    for (Entry entry : entries) {
      View inside = view.with(macro.variable(), entry.bound());
      plans = either(plans, Plan.together(entering(entry), ways(macro.body(), true, inside), MOST));
    }
    Entry fresh = fresh(macro.list(), 0, view);
    if (fresh != null) {
      View inside = view.with(macro.variable(), fresh.bound());
      List<Plan> ways = ways(macro.body(), true, inside);
      plans = either(plans, Plan.together(adding(fresh), ways, MOST));
    }
    return plans;
  }

  /** An element is to pass its filters. */
  private List<Plan> entering(Entry entry) {
    List<Plan> plans = List.of(Plan.NOTHING);
    for (Entry.Guard guard : entry.guards()) {
      plans = Plan.together(plans, ways(guard.body(), true, guard.view()), MOST);
    }
    return plans;
  }

  /** An element is added, and is to pass the filters. */
  List<Plan> adding(Entry fresh) {
    Spot spot = fresh.bound().spot();
    return spot == null
        ? List.of()
        : Plan.together(List.of(Plan.of(Edit.add(spot, null))), entering(fresh), MOST);
  }

  /** The {@code number}-th new element of a list that may grow; null for any other. */
  @Nullable Entry fresh(Expr list, int number, View view) {
    if (list instanceof Macro filter && filter.kind() == Kind.FILTER) {
      Entry entry = fresh(filter.list(), number, view);
      return entry == null ? null : entry.behind(guard(filter, entry, view));
    }
    Bound bound = view.bound(list);
    if (!(list instanceof Select select) || bound.spot() == null || !mayGrow(select, bound)) {
      return null;
    }
    int size = bound.value() instanceof List<?> known ? known.size() : 0;
    Bound element = new Bound(null, bound.spot().item(size + number), true);
    return new Entry(element, Truth.TRUE, List.of());
  }

  private static boolean mayGrow(Select select, Bound bound) {
    Field field = select.field();
    return bound.fresh() || (field.term().remediable() && bound.value() != null);
  }

  private static Entry.Guard guard(Macro filter, Entry entry, View view) {
    return new Entry.Guard(filter.body(), view.with(filter.variable(), entry.bound()));
  }
}
