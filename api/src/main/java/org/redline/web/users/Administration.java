package org.redline.web.users;

/** What administrators may not do to accounts. */
final class Administration {
  private Administration() {}

  /** What is wrong with a form that {@code by} fills in: nobody is sent out of the own region. */
  static FieldProblems problems(Account by, AccountForm form) {
    FieldProblems problems = form.problems();
    if (problems.of("region").isEmpty() && !by.scope().contains(form.region())) {
      problems.add("region", "account.region.outside");
    }
    return problems;
  }

  /**
   * Leaves the rights of an administrator to another one.
   *
   * @throws Rejected when {@code by} would change the own ones
   */
  static void keepOwnRights(Account by, Account was, AccountForm form) {
    if (by.id() != was.id()) {
      return;
    }
    keep("enabled", was.enabled() == form.enabled());
    keep("roles", was.roles().equals(form.roles()));
    keep("region", was.region().equals(form.region()));
  }

  private static void keep(String field, boolean same) {
    if (!same) {
      throw new Rejected(field, "account.own");
    }
  }
}
