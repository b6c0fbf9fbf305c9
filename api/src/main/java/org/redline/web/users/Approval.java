package org.redline.web.users;

import java.util.Collection;

/** Who may approve what others have handled. */
public final class Approval {
  private Approval() {}

  /**
   * Whether {@code account} may approve what {@code handledBy} handled: only as {@code approver},
   * and nobody approves the own work (行政处罚法 57, 58), whatever other roles there are.
   */
  public static boolean mayApprove(Account account, Role approver, String handledBy) {
    return account.isEnabled() && account.is(approver) && !isOwn(account, handledBy);
  }

  /** Whether {@code account} may publish rules that {@code authors} wrote together. */
  public static boolean mayPublish(Account account, Collection<String> authors) {
    return account.isEnabled()
        && account.is(Role.REGULATOR)
        && authors.stream().noneMatch(author -> isOwn(account, author));
  }

  private static boolean isOwn(Account account, String handledBy) {
    return account.name().equalsIgnoreCase(handledBy.strip());
  }
}
