package org.redline.audit;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.redline.facts.Enterprise;
import org.redline.memory.Verdict;

/**
 * All findings and mandated actions of one unit on one day, in a fixed order.
 *
 * @param unit the unit
 * @param asOf the day on which one would decide
 * @param rulesDigest digest of the rules
 * @param findings by provision and subject
 * @param actions legal steps first, then campaign demands
 */
public record AuditReport(
    Enterprise unit,
    LocalDate asOf,
    String rulesDigest,
    List<Finding> findings,
    List<MandatedAction> actions) {

  /** How many findings have each verdict. */
  public Map<Verdict, Integer> summary() {
    Map<Verdict, Integer> summary = new EnumMap<>(Verdict.class);
    for (Verdict verdict : Verdict.values()) {
      summary.put(verdict, 0);
    }
    findings.forEach(f -> summary.merge(f.verdict(), 1, Integer::sum));
    return summary;
  }
}
