package org.redline.web.users;

import java.util.Collection;

/** Who may approve what others have handled. */
public final class Approval {
  private Approval() {}

  /**
   * Whether {@code account} may approve a case that {@code handledBy} handled: a reviewer may, but
   * nobody approves the own work (行政处罚法 57, 58), whatever other roles there are.
   */
  public static boolean mayApprove(Account account, String handledBy) {
    return account.isEnabled() && account.is(Role.REVIEWER) && !isOwn(account, handledBy);
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
