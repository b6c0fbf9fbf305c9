package org.redline.web.rules.drafts;

import org.redline.web.journal.Journal;
import org.redline.web.rules.RulesAtStart;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes down at the start what happened to the rules while nobody could. */
@Component
@Order(3)
class RulesReconciled implements ApplicationRunner {
  private final Publishing publishing;
  private final RulesAtStart start;
  private final Journal journal;
  private final TransactionTemplate transaction;

  RulesReconciled(
      Publishing publishing, RulesAtStart start, Journal journal, TransactionTemplate transaction) {
    this.publishing = publishing;
    this.start = start;
    this.journal = journal;
    this.transaction = transaction;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    publishing.reconcile();
    start
        .taken()
        .ifPresent(
            taken ->
                transaction.executeWithoutResult(
                    status ->
                        journal.add(
                            "system", "rules.shipped", taken.id(), taken.letter().digest())));
  }
}
