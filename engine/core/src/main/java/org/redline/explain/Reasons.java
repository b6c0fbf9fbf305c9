package org.redline.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.redline.condition.Expr;
import org.redline.condition.Expr.Call;
import org.redline.condition.Expr.Kind;
import org.redline.condition.Expr.Macro;
import org.redline.condition.Expr.Op;
import org.redline.condition.Truth;
import org.redline.text.Bilingual;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;

/**
 * Takes a condition apart: its and/or as levels, the elements of its lists one by one, each part
 * with its truth. Negations are pushed down to the smallest parts.
 *
 * @param view where the values are seen
 * @param macros macros around the place, outermost first, each with what its body sees
 */
record Reasons(View view, List<Around> macros) {
  private static final int MOST_ELEMENTS = 20;

  /** A macro around a place. */
  private record Around(Macro macro, View inside) {}

  static Reason of(Expr condition, View view) {
    return new Reasons(view, List.of()).reason(condition, false).deciding(true);
  }

  private Reason reason(Expr expr, boolean negated) {
    if (expr instanceof Call call) {
      if (call.op() == Op.NOT) {
        return reason(call.operands().get(0), !negated);
      } else if (call.op() == Op.AND || call.op() == Op.OR) {
        return junction(call, negated);
      }
    } else if (expr instanceof Macro macro) {
      return list(macro, negated);
    }
    return new Reason(truth(expr, negated), said(expr, negated), true, List.of());
  }

  private Truth truth(Expr expr, boolean negated) {
    Truth truth = view.truth(expr);
    return negated ? truth.not() : truth;
  }

  private Bilingual said(Expr expr, boolean negated) {
    return words(context -> new Clauses(context).of(expr, negated));
  }

  private Bilingual words(Function<Context, String> said) {
    return Speech.both(speech -> said.apply(context(speech)));
  }

  private Context context(Speech speech) {
    String subject = view.scene().subject().variable();
    Context context = new Context(speech, view, subject, "", Map.of());
    for (Around around : macros) {
      context = context.in(around.macro(), around.inside());
    }
    return context;
  }

  private Reason junction(Call call, boolean negated) {
    boolean all = (call.op() == Op.AND) != negated;
    Truth whole = truth(call, negated);
    List<Reason> parts =
        call.operands().stream()
            .map(operand -> reason(operand, negated))
            .map(part -> part.deciding(part.truth() == whole))
            .toList();
    Bilingual text = Speech.both(speech -> speech.say(all ? "all-of" : "any-of"));
    return new Reason(whole, text, true, parts);
  }

  private Reason list(Macro macro, boolean negated) {
    Truth whole = view.truth(macro);
    List<Reason> parts = new ArrayList<>();
    List<Entry> entries = view.entries(macro.list());
    int shown = entries == null ? 0 : Math.min(entries.size(), MOST_ELEMENTS);
    for (int i = 0; entries != null && i < shown; i++) {
      parts.add(element(macro, entries.get(i), i, whole));
    }
    if (entries != null && entries.size() > shown) {
      int more = entries.size() - shown;
      parts.add(new Reason(whole, Speech.both(s -> s.say("more", more)), false, List.of()));
    }
    return new Reason(negated ? whole.not() : whole, said(macro, negated), true, parts);
  }

  /**
   * What is said of one element: that it passes the filters and the body holds; for "all", that it
   * does not pass them or the body holds.
   */
  private Reason element(Macro macro, Entry entry, int index, Truth whole) {
    boolean all = macro.kind() == Kind.ALL;
    List<Reason> parts = new ArrayList<>();
    for (Entry.Guard guard : entry.guards()) {
      parts.add(below(macro, entry).guarded(guard, all));
    }
    parts.add(below(macro, entry).reason(macro.body(), false));
    Truth says = all ? view.keeps(macro, entry) : view.holds(macro, entry);
    boolean decides = says == whole || macro.kind() == Kind.EXISTS_ONE;
    return element(macro, entry, index, new Reason(says, none(), decides, parts));
  }

  private Reason element(Macro macro, Entry entry, int index, Reason reason) {
    Truth decided = reason.truth();
    if (reason.parts().size() == 1) {
      Reason only = reason.parts().get(0);
      return new Reason(
          decided, named(macro, entry, index, only.text()), reason.decides(), only.parts());
    }
    List<Reason> parts =
        reason.parts().stream().map(part -> part.deciding(part.truth() == decided)).toList();
    String level = macro.kind() == Kind.ALL ? "any-of" : "all-of";
    Bilingual text = named(macro, entry, index, Speech.both(speech -> speech.say(level)));
    return new Reason(decided, text, reason.decides(), parts);
  }

  private Bilingual named(Macro macro, Entry entry, int index, Bilingual said) {
    return Speech.both(
        speech ->
            speech.say(
                "element", name(macro, speech), key(entry, index), said.in(speech.language())));
  }

  private static Bilingual none() {
    return new Bilingual("", "");
  }

  private static String key(Entry entry, int index) {
    Object value = entry.bound().value();
    return value == null || value instanceof Record
        ? Scene.key(value, index)
        : String.valueOf(index + 1);
  }

  private String name(Macro macro, Speech speech) {
    Field field = Parts.element(macro.list());
    if (field == null) {
      return speech.say("item");
    }
    return speech.label(field.record().map(RecordType::term).orElse(field.term()));
  }

  private Reasons below(Macro macro, Entry entry) {
    View inside = view.with(macro.variable(), entry.bound());
    List<Around> deeper = new ArrayList<>(macros);
    deeper.add(new Around(macro, inside));
    return new Reasons(inside, deeper);
  }

  /** A filter's condition names the element by the filter's own variable. */
  private Reason guarded(Entry.Guard guard, boolean negated) {
    Around innermost = macros.get(macros.size() - 1);
    for (Expr list = innermost.macro().list(); list instanceof Macro filter; list = filter.list()) {
      if (filter.body() == guard.body()) {
        List<Around> around = new ArrayList<>(macros.subList(0, macros.size() - 1));
        around.add(new Around(filter, guard.view()));
        return new Reasons(guard.view(), around).reason(guard.body(), negated);
      }
    }
    return reason(guard.body(), negated);
  }
}
