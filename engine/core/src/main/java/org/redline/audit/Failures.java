package org.redline.audit;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Budget;
import org.redline.network.MandateNetwork;
import org.redline.text.Messages;

/** Turns a spent budget, however deep Drools has wrapped it, into an error that names the rule. */
final class Failures {
  private static final Messages MESSAGES = Messages.of(Failures.class);

  private Failures() {}

  static void naming(Runnable work, Supplier<String> rule, AuditLimits limits) {
    try {
      work.run();
    } catch (RuntimeException e) {
      for (@Nullable Throwable t = e; t != null; t = t.getCause()) {
        if (t instanceof Budget.BudgetSpent) {
          throw new AuditFailure(MESSAGES.get("budget", rule.get(), limits.steps()));
        } else if (t instanceof MandateNetwork.FiringsSpent) {
          throw new AuditFailure(MESSAGES.get("firings", limits.firings(), rule.get()));
        }
      }
      throw e;
    }
  }
}
