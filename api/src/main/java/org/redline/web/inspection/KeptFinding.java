package org.redline.web.inspection;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Evidence;
import org.redline.facts.Grade;
import org.redline.memory.BreachState;
import org.redline.memory.Severity;
import org.redline.memory.Stage;
import org.redline.memory.Verdict;
import org.redline.rulebook.Basis;

/**
 * A finding as the kept bytes say it.
 *
 * @param provision id of the provision
 * @param stage null unless violated
 */
record KeptFinding(
    String provision,
    String rulebook,
    String title,
    Severity severity,
    List<String> covers,
    Verdict verdict,
    KeptReport.About subject,
    @Nullable BreachState state,
    Grade grade,
    List<Evidence> evidence,
    List<Basis> breaks,
    boolean unverified,
    List<String> missing,
    @Nullable Stage stage,
    boolean scopeUnknown) {

  Outcome outcome() {
    return Outcome.of(verdict, grade);
  }

  /** What it is about: no two findings of a report share it. */
  String key() {
    return provision + "|" + subject.kind() + "|" + subject.id();
  }
}
