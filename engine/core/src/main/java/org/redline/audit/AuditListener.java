package org.redline.audit;

import java.util.function.Consumer;

/** Hears of every audit; called by the thread that makes it. */
@FunctionalInterface
public interface AuditListener {
  /** Hears nothing. */
  AuditListener DEAF = () -> report -> {};

  /**
   * Called before an audit.
   *
   * @return hears of its report, unless the audit fails
   */
  Consumer<AuditReport> begins();
}
