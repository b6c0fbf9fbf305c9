package org.redline.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.redline.vocabulary.ValueKind;

/**
 * The names that can be seen at one place of a condition: those of the scope and, further in, the
 * variables of macros.
 *
 * @param roots names of the scope with their shapes, in the order of a frame's slots
 * @param parameters what {@code param.x} can be
 * @param innermost variable of the innermost macro around the place
 */
record Names(
    Map<String, Shape> roots, Map<String, DatedValue> parameters, @Nullable Local innermost) {
  static final String AS_OF = "asOf";
  static final String DAY = "day";
  static final String PARAM = "param";

  /**
   * Variable of a macro.
   *
   * @param slot place among the values of variables: how many macros stand around it
   */
  record Local(String name, Shape shape, int slot, @Nullable Local outer) {}

  Names with(String variable, Shape shape) {
    return new Names(roots, parameters, new Local(variable, shape, depth(), innermost));
  }

  int depth() {
    return innermost == null ? 0 : innermost.slot() + 1;
  }

  @Nullable Local local(String name) {
    for (Local local = innermost; local != null; local = local.outer()) {
      if (local.name().equals(name)) {
        return local;
      }
    }
    return null;
  }

  @Nullable Shape shape(String name) {
    Local local = local(name);
    return local == null ? roots.get(name) : local.shape();
  }

  /** Kinds of the parameters: with the roots, all that the type checker must know. */
  Map<String, ValueKind> parameterKinds() {
    Map<String, ValueKind> kinds = new TreeMap<>();
    parameters.forEach((name, value) -> kinds.put(name, value.kind()));
    return kinds;
  }

  /** Every name that can be written here. */
  List<String> all() {
    List<String> all = new ArrayList<>(roots.keySet());
    all.add(PARAM);
    for (Local local = innermost; local != null; local = local.outer()) {
      all.add(local.name());
    }
    return all;
  }
}
