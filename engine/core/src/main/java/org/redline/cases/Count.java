package org.redline.cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.redline.cases.MutationReport.Tally;
import org.redline.source.Problem;

/** Counts which mutations were caught. */
final class Count {
  private final Map<MutationKind, Tally> byKind = new EnumMap<>(MutationKind.class);
  private final List<Mutation> survivors = new ArrayList<>();
  private final List<Mutation> explained = new ArrayList<>();
  private int total;
  private int caught;

  List<Mutation> explained() {
    return explained;
  }

  void add(Mutation mutation, boolean wasCaught, Survivors reviewed) {
    int one = wasCaught ? 1 : 0;
    total++;
    caught += one;
    byKind.merge(
        mutation.kind(),
        new Tally(1, one),
        (a, b) -> new Tally(a.total() + b.total(), a.caught() + b.caught()));
    if (!wasCaught) {
      (reviewed.explain(mutation) ? explained : survivors).add(mutation);
    }
  }

  MutationReport report(List<Problem> problems) {
    return new MutationReport(
        total,
        caught,
        Collections.unmodifiableMap(byKind),
        List.copyOf(survivors),
        List.copyOf(explained),
        List.copyOf(problems));
  }
}
