package org.redline.audit;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One act may be found on facts of different types: on a project and on a change of its design, on
 * the closure of a mine and on the mining. It gives each measure once, a fine by the norm with the
 * higher amount (行政处罚法 29). Facts of one type are acts of their own.
 */
final class OneAct {
  private static final Pattern LAST_STEP = Pattern.compile("\\.\\w+\\[[^\\]]*]$");

  private OneAct() {}

  /** Merges actions that rest on one act. */
  static void settle(Map<String, ActionDraft> drafts) {
    List<ActionDraft> actions =
        drafts.values().stream().filter(d -> d.sameAct != null && !d.possible).toList();
    for (ActionDraft first : actions) {
      for (ActionDraft second : actions) {
        if (sameAct(first, second) && related(first, second)) {
          merge(drafts, first, second);
        }
      }
    }
  }

  /** Whether one fact owns the other, or both have one owner and are of different types. */
  private static boolean related(ActionDraft a, ActionDraft b) {
    if (a.path == null || b.path == null || a.subjectKind.equals(b.subjectKind)) {
      return false;
    }
    return a.isAbove(b) || owner(a.path).equals(owner(b.path));
  }

  private static String owner(String path) {
    return LAST_STEP.matcher(path).replaceFirst("");
  }

  private static boolean sameAct(ActionDraft a, ActionDraft b) {
    return a.kind.key().equals(b.kind.key())
        && a.standing == b.standing
        && a.party == b.party
        && a.sameAct != null
        && a.sameAct.equals(b.sameAct)
        && (a.amount != null || a.authority.equals(b.authority));
  }

  private static void merge(
      Map<String, ActionDraft> drafts, ActionDraft first, ActionDraft second) {
    boolean present = drafts.containsKey(first.key()) && drafts.containsKey(second.key());
    if (present) {
      boolean bySecond =
          first.amount != null
              && second.amount != null
              && Amounts.heavier(second.amount, first.amount) > 0;
      drafts.remove((bySecond ? first : second).key());
      (bySecond ? second : first).merge(bySecond ? first : second);
    }
  }
}
