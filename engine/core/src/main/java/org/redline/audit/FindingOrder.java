package org.redline.audit;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.redline.network.Subject;
import org.redline.rulebook.Provision;

/**
 * The order of a report: by provision, then by path.
 *
 * <p>Counts instead of comparing: the comparing of ids would take a fifth of stage 1.
 */
final class FindingOrder {
  private static final Comparator<Found> BY_PATH =
      Comparator.comparing(found -> found.subject().path());

  private final IdentityHashMap<Provision, Integer> ranks = new IdentityHashMap<>();

  FindingOrder(List<Provision> provisions) {
    List<Provision> sorted =
        provisions.stream().sorted(Comparator.comparing(Provision::id)).toList();
    for (int i = 0; i < sorted.size(); i++) {
      ranks.put(sorted.get(i), i);
    }
  }

  /** Where a provision stands in the order. */
  int place(Provision provision) {
    return Objects.requireNonNull(ranks.get(provision));
  }

  /** All findings in order. */
  List<Finding> of(List<Found> bySubject) {
    List<Found> byPath = bySubject.stream().sorted(BY_PATH).toList();
    int[] next = new int[ranks.size() + 1];
    for (Found found : byPath) {
      for (int place : found.places()) {
        next[place + 1]++;
      }
    }
    for (int i = 1; i < next.length; i++) {
      next[i] += next[i - 1];
    }
    Finding[] ordered = new Finding[next[ranks.size()]];
    for (Found found : byPath) {
      for (int i = 0; i < found.places().length; i++) {
        ordered[next[found.places()[i]]++] = found.findings()[i];
      }
    }
    return List.of(ordered);
  }

  /**
   * The findings of a subject.
   *
   * @param findings one for a provision of its checklist, none null
   * @param places where these provisions stand in the order
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared, and never leaves the audit
  record Found(Subject subject, Finding[] findings, int[] places) {}
}
