package org.redline.audit;

/** Hears of every audit that was made; called by the thread that made it. */
@FunctionalInterface
public interface AuditListener {
  /** Hears nothing. */
  AuditListener DEAF = (report, nanos) -> {};

  /**
   * Called after an audit.
   *
   * @param nanos how long it took
   */
  void audited(AuditReport report, long nanos);
}
