package org.redline.web.users;

/** Who may approve what others have handled. */
public final class Approval {
  private Approval() {}

  /**
   * Whether {@code account} may approve a case that {@code handledBy} handled: a reviewer may, but
   * nobody approves the own work (行政处罚法 57, 58), whatever other roles there are.
   */
  public static boolean mayApprove(Account account, String handledBy) {
    return account.isEnabled()
        && account.is(Role.REVIEWER)
        && !account.name().equalsIgnoreCase(handledBy.strip());
  }
}
