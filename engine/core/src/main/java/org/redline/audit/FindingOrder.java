package org.redline.audit;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.redline.rulebook.Provision;

/**
 * The order of a report: by provision, then by path.
 *
 * <p>Counts instead of comparing: the comparing of ids would take a fifth of stage 1.
 */
final class FindingOrder {
  private static final Comparator<List<Finding>> BY_PATH =
      Comparator.comparing(findings -> findings.get(0).subject().path());

  private final IdentityHashMap<Provision, Integer> ranks = new IdentityHashMap<>();

  FindingOrder(List<Provision> provisions) {
    List<Provision> sorted =
        provisions.stream().sorted(Comparator.comparing(Provision::id)).toList();
    for (int i = 0; i < sorted.size(); i++) {
      ranks.put(sorted.get(i), i);
    }
  }

  /**
   * All findings in order.
   *
   * @param bySubject the findings of each subject, one for a provision; none of the lists is empty
   */
  List<Finding> of(List<List<Finding>> bySubject) {
    List<Finding> byPath = bySubject.stream().sorted(BY_PATH).flatMap(List::stream).toList();
    int[] rank = new int[byPath.size()];
    int[] next = new int[ranks.size() + 1];
    for (int i = 0; i < rank.length; i++) {
      rank[i] = Objects.requireNonNull(ranks.get(byPath.get(i).provision()));
      next[rank[i] + 1]++;
    }
    for (int i = 1; i < next.length; i++) {
      next[i] += next[i - 1];
    }
    Finding[] ordered = new Finding[rank.length];
    for (int i = 0; i < rank.length; i++) {
      ordered[next[rank[i]]++] = byPath.get(i);
    }
    return List.of(ordered);
  }
}
