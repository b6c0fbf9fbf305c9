package org.redline.web.enforcement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redline.web.documents.Officer;
import org.redline.web.users.Account;
import org.redline.web.users.Accounts;
import org.redline.web.users.Role;

/** Who acts in a case. */
final class Acting {
  private final Accounts accounts;

  Acting(Accounts accounts) {
    this.accounts = accounts;
  }

  /** Two officers with certificates (行政处罚法 42); legal review is one person's. */
  List<Officer> officers(CaseFile file, StepKind kind, Fields fields, Account by) {
    if (kind == StepKind.LEGAL_REVIEW) {
      return List.of(Officer.of(by));
    }
    String name = fields.required("second");
    if (tookPart(file, by)) {
      fields.wrong("", "step.problem.judged");
    }
    Optional<Account> second =
        name.isEmpty() ? Optional.empty() : accounts.find(name).filter(a -> mayAct(file, a));
    if (!name.isEmpty() && (second.isEmpty() || name.equalsIgnoreCase(by.name()))) {
      fields.wrong("second", "step.problem.officer");
    }
    if (by.certificate() == null) {
      fields.wrong("", "step.problem.certificate");
    }
    List<Officer> officers = new ArrayList<>(List.of(Officer.of(by)));
    second.map(Officer::of).ifPresent(officers::add);
    return officers;
  }

  /** Whether somebody may act as officer in a case. */
  private boolean mayAct(CaseFile file, Account account) {
    return account.isEnabled()
        && account.is(Role.INSPECTOR)
        && account.certificate() != null
        && !tookPart(file, account)
        && account.scope().contains(file.firm().region());
  }

  /**
   * Whether an account has approved or reviewed something in a case: it judges, and acts no more.
   */
  private static boolean tookPart(CaseFile file, Account account) {
    return file.steps().stream()
        .anyMatch(
            step ->
                account.name().equalsIgnoreCase(step.approvedBy())
                    || (step.kind() == StepKind.LEGAL_REVIEW && step.handledBy(account.name())));
  }

  /** The accounts that may act beside another. */
  List<Account> colleagues(CaseFile file, Account by) {
    return accounts.list().stream()
        .filter(a -> mayAct(file, a) && !a.name().equals(by.name()))
        .toList();
  }
}
