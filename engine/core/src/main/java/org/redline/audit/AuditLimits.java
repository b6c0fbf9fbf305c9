package org.redline.audit;

/**
 * Bounds of one audit, so that nothing hangs.
 *
 * @param steps evaluations of a condition's node
 * @param firings firings of mandate rules
 * @param facts facts in a profile, with what stands for lists not submitted
 */
public record AuditLimits(long steps, int firings, int facts) {
  /** Limits that no lawful profile comes near. */
  public static AuditLimits standard() {
    return new AuditLimits(20_000_000, 20_000, 20_000);
  }
}
