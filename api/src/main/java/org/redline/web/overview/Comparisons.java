package org.redline.web.overview;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Holds two runs against each other, some firms at a time. */
@Component
class Comparisons {
  private static final int AT_ONCE = 500;

  private final Runs runs;
  private final RunFirms firms;

  Comparisons(Runs runs, RunFirms firms) {
    this.runs = runs;
    this.firms = firms;
  }

  Comparison of(Run before, Run after) {
    Comparison comparison = new Comparison(runs.provisions(before), runs.provisions(after));
    List<RunFirm> next = firms.after(after, "", AT_ONCE);
    while (!next.isEmpty()) {
      String last = next.get(next.size() - 1).firm();
      compare(next, firms.between(before, next.get(0).firm(), last), comparison);
      next = firms.after(after, last, AT_ONCE);
    }
    return comparison;
  }

  private static void compare(List<RunFirm> later, List<RunFirm> earlier, Comparison comparison) {
    Map<String, RunFirm> known =
        earlier.stream().collect(Collectors.toMap(RunFirm::firm, Function.identity()));
    for (RunFirm is : later) {
      RunFirm was = known.get(is.firm());
      if (was == null) {
        comparison.fresh();
      } else {
        comparison.both(was.verdicts(), is.verdicts());
      }
    }
  }
}
