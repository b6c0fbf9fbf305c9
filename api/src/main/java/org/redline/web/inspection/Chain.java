package org.redline.web.inspection;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The way from one report to another, a cause at a time.
 *
 * @param links the earlier report first, then what it becomes by one cause after another
 */
record Chain(List<Link> links) {

  /**
   * A report on the way.
   *
   * @param by what is otherwise than in the one before; for the first of no meaning
   * @param says how each finding and action stands in it, by key
   */
  record Link(Cause by, Map<String, String> says) {
    static Link of(Cause by, KeptReport report) {
      Map<String, String> says = new TreeMap<>();
      report.findings().forEach(finding -> says.put(finding.key(), standing(finding)));
      report.actions().forEach(action -> says.merge(action.key(), standing(action), Link::both));
      return new Link(by, says);
    }

    private static String both(String one, String other) {
      return one.compareTo(other) < 0 ? one + "\n" + other : other + "\n" + one;
    }
  }

  /** How a finding stands: a change of anything else in it is none. */
  static String standing(KeptFinding finding) {
    return finding.outcome()
        + "/"
        + finding.scopeUnknown()
        + "/"
        + finding.state()
        + "/"
        + finding.stage();
  }

  /** How an action stands. */
  static String standing(KeptAction action) {
    return String.join(
        "/",
        action.stage().code(),
        String.valueOf(action.possible()),
        String.valueOf(action.may()),
        String.valueOf(action.amount()),
        String.valueOf(action.deadline()),
        String.valueOf(action.supersededBy()),
        String.valueOf(action.held() != null),
        action.preconditions().stream().map(KeptAction.State::state).toList().toString());
  }

  /** The causes by which a finding or action comes to stand otherwise on the way. */
  Set<Cause> causes(String key) {
    Set<Cause> causes = EnumSet.noneOf(Cause.class);
    for (int i = 1; i < links.size(); i++) {
      String before = links.get(i - 1).says().getOrDefault(key, "");
      if (!before.equals(links.get(i).says().getOrDefault(key, ""))) {
        causes.add(links.get(i).by());
      }
    }
    return causes;
  }
}
