package org.redline.cases;

import java.util.List;
import java.util.Map;
import org.redline.source.Problem;

/**
 * How many broken rules the cases notice.
 *
 * @param total how many mutations were tried
 * @param caught how many of them some case noticed
 * @param byKind both numbers by kind of mutation
 * @param survivors those that no case noticed and nobody has looked at, in order of rule
 * @param explained those that no case noticed and somebody has looked at
 * @param problems reviewed survivors that no longer survive or are not known
 */
public record MutationReport(
    int total,
    int caught,
    Map<MutationKind, Tally> byKind,
    List<Mutation> survivors,
    List<Mutation> explained,
    List<Problem> problems) {

  /** The share that is noticed, of all but the explained ones; 1 if there is nothing to notice. */
  public double rate() {
    int unexplained = total - explained.size();
    return unexplained == 0 ? 1 : (double) caught / unexplained;
  }

  /**
   * Numbers of one kind.
   *
   * @param total how many were tried
   * @param caught how many of them some case noticed
   */
  public record Tally(int total, int caught) {}
}
