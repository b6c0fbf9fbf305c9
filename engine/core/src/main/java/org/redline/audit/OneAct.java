package org.redline.audit;

import java.util.List;
import java.util.Map;
import org.redline.facts.PartyKind;

/**
 * One act may be found on facts of different types: on a project and on a change of its design, on
 * the closure of a mine and on the mining. It gives each measure once, a fine by the norm with the
 * higher amount (行政处罚法 29). Facts of one type are acts of their own, but for people: what a unit
 * leaves undone for several of its people is one act of the unit (安全生产法 97 names its staff as a
 * whole), and gives it one fine.
 */
final class OneAct {
  private static final String PEOPLE = "enterprise.persons[";

  private OneAct() {}

  /** Merges actions that rest on one act. */
  static void settle(Map<String, ActionDraft> drafts) {
    List<ActionDraft> actions =
        drafts.values().stream().filter(d -> d.sameAct != null && !d.possible).toList();
    for (ActionDraft first : actions) {
      for (ActionDraft second : actions) {
        if (related(first, second) && sameAct(first, second)) {
          merge(drafts, first, second);
        }
      }
    }
  }

  /**
   * Whether one fact owns the other, both have one owner and are of different types, or both are
   * about people of the unit and it is the unit that is fined, or those who answer for it. What is
   * held back for one of them (somebody who left years ago) holds nothing back for the others.
   */
  private static boolean related(ActionDraft a, ActionDraft b) {
    if (a == b || a.path == null || b.path == null) {
      return false;
    }
    boolean both = aboutPeople(a) && aboutPeople(b);
    if ((aboutPeople(a) || aboutPeople(b)) && (a.held == null) != (b.held == null)) {
      return false;
    }
    boolean oneLine = a.isAbove(b) || owner(a.path).equals(owner(b.path));
    return both || (oneLine && !a.subjectKind.equals(b.subjectKind));
  }

  private static boolean aboutPeople(ActionDraft draft) {
    return draft.amount != null
        && (draft.party == PartyKind.UNIT || draft.party == PartyKind.DIRECTLY_RESPONSIBLE)
        && draft.path != null
        && draft.path.startsWith(PEOPLE);
  }

  private static String owner(String path) {
    return path.replaceFirst("\\.\\w+\\[[^\\]]*]$", "");
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
      (bySecond ? second : first).takeIn(bySecond ? first : second);
    }
  }
}
