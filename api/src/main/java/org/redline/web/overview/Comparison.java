package org.redline.web.overview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What changed from one run to a later one, counted by firm and provision. It takes pairs of firms
 * one after the other, so that memory does not grow with their number.
 */
final class Comparison {
  /** How a provision stands with a firm; of several findings the gravest counts. */
  private enum Standing {
    VIOLATED,
    UNKNOWN,
    CLEAR
  }

  /** What may have changed. */
  enum Change {
    /** Violated or suspected now, and not before. */
    WORSE,
    /** Violated or suspected before, and clear now. */
    BETTER,
    /** Violated or suspected before, and cannot be judged now. */
    LOST,
    /** Could not be judged before, and is clear now. */
    SETTLED,
    /** Clear before, and cannot be judged now. */
    UNSETTLED;

    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  private final List<String> before;
  private final List<String> after;
  private final Map<String, Integer> placesBefore = new HashMap<>();
  private final SortedMap<String, Map<Change, Integer>> provisions = new TreeMap<>();
  private final Map<Change, Integer> all = new HashMap<>();
  private int both;
  private int fresh;

  /**
   * @param before provisions of the earlier run
   * @param after provisions of the later run
   */
  Comparison(List<String> before, List<String> after) {
    this.before = List.copyOf(before);
    this.after = List.copyOf(after);
    for (int i = 0; i < before.size(); i++) {
      placesBefore.put(before.get(i), i);
    }
  }

  /** A firm that only the later run has. */
  void fresh() {
    fresh++;
  }

  /** A firm that both have, with its lines of verdicts; nothing is said of one not audited. */
  void both(String earlier, String later) {
    both++;
    if (earlier.length() != before.size() || later.length() != after.size()) {
      return;
    }
    for (int i = 0; i < after.size(); i++) {
      Integer place = placesBefore.get(after.get(i));
      if (place != null && earlier.charAt(place) != later.charAt(i)) {
        changed(after.get(i), standing(earlier.charAt(place)), standing(later.charAt(i)));
      }
    }
  }

  private void changed(String provision, Standing from, Standing to) {
    if (from == to) {
      return;
    }
    Change change = change(from, to);
    all.merge(change, 1, Integer::sum);
    provisions.computeIfAbsent(provision, p -> new HashMap<>()).merge(change, 1, Integer::sum);
  }

  private static Change change(Standing from, Standing to) {
    if (to == Standing.VIOLATED) {
      return Change.WORSE;
    } else if (from == Standing.VIOLATED) {
      return to == Standing.CLEAR ? Change.BETTER : Change.LOST;
    }
    return to == Standing.CLEAR ? Change.SETTLED : Change.UNSETTLED;
  }

  private static Standing standing(char letter) {
    Set<Outcome> outcomes = VerdictLine.outcomes(letter);
    if (outcomes.contains(Outcome.VIOLATED) || outcomes.contains(Outcome.SUSPECTED)) {
      return Standing.VIOLATED;
    }
    return outcomes.contains(Outcome.UNDETERMINED) ? Standing.UNKNOWN : Standing.CLEAR;
  }

  /** How often something changed, over all firms and provisions. */
  public int of(Change change) {
    return all.getOrDefault(change, 0);
  }

  /** Changes by provision; only those with any. */
  public SortedMap<String, Map<Change, Integer>> provisions() {
    return provisions;
  }

  /** Firms that both runs have. */
  public int firms() {
    return both;
  }

  /** Firms that only the later run has. */
  public int freshFirms() {
    return fresh;
  }
}
