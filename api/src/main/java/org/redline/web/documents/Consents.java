package org.redline.web.documents;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.redline.text.Bilingual;
import org.redline.web.documents.CaseSteps.CaseStep;
import org.redline.web.documents.NotDrawn.Problem;
import org.redline.web.users.Account;
import org.redline.web.users.Approval;
import org.redline.web.users.Role;
import org.springframework.stereotype.Component;

/**
 * Who may make a document final, and when: not while something is missing without which it says
 * nothing. What the head of the office must agree to hangs on a step that was approved, or a head
 * who has not handled it agrees; no penalty is final without a decision that was approved (行政处罚法
 * 57).
 */
@Component
class Consents {
  private final CaseSteps steps;

  Consents(CaseSteps steps) {
    this.steps = steps;
  }

  /** What stands against making a draft final by an account; empty where it may. */
  Optional<Problem> against(StoredDocument draft, Account by) {
    Optional<CaseStep> step = steps.of(draft);
    if (step.filter(CaseStep::open).isPresent()) {
      return Optional.of(Problem.of("document.settle.step", draft.number()));
    }
    List<Bilingual> missing = Blanks.missing(Kept.read(draft.data()), draft.kindOf());
    if (!missing.isEmpty()) {
      String zh = missing.stream().map(Bilingual::zh).collect(Collectors.joining("、"));
      String en = missing.stream().map(Bilingual::en).collect(Collectors.joining(", "));
      return Optional.of(Problem.of("document.settle.blank", new Bilingual(zh, en)));
    }
    boolean agreed = step.filter(CaseStep::agreed).isPresent();
    return switch (Catalogue.of(draft.kindOf()).consent()) {
      case OFFICER -> officer(by);
      case HEAD -> agreed ? officer(by) : head(draft, by);
      case DECISION ->
          step.filter(one -> one.kind().equals("DECIDE") && one.approval().equals("APPROVED"))
                  .isPresent()
              ? officer(by)
              : Optional.of(Problem.of("document.settle.decision", draft.number()));
    };
  }

  private static Optional<Problem> officer(Account by) {
    return by.is(Role.INSPECTOR)
        ? Optional.empty()
        : Optional.of(Problem.of("document.settle.officer"));
  }

  private Optional<Problem> head(StoredDocument draft, Account by) {
    boolean may =
        Approval.mayApprove(by, Role.HEAD, draft.madeBy())
            && !draft.handledBy(by.name())
            && !steps.handledBy(draft, by.name());
    return may ? Optional.empty() : Optional.of(Problem.of("document.settle.head"));
  }
}
