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
    List<List<Finding>> byPath = bySubject.stream().sorted(BY_PATH).toList();
    int[] next = new int[ranks.size() + 1];
    for (List<Finding> findings : byPath) {
      for (Finding finding : findings) {
        next[rank(finding) + 1]++;
      }
    }
    for (int i = 1; i < next.length; i++) {
      next[i] += next[i - 1];
    }
    Finding[] ordered = new Finding[next[ranks.size()]];
    for (List<Finding> findings : byPath) {
      for (Finding finding : findings) {
        ordered[next[rank(finding)]++] = finding;
      }
    }
    return List.of(ordered);
  }

  private int rank(Finding finding) {
    return Objects.requireNonNull(ranks.get(finding.provision()));
  }
}
