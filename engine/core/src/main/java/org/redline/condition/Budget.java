package org.redline.condition;

/**
 * Steps that one audit may take; every evaluation of a condition's node costs one, and every
 * element that a macro looks at.
 */
public final class Budget {
  private long left;

  public Budget(long steps) {
    this.left = steps;
  }

  /** Takes one step. */
  public void step() {
    if (--left < 0) {
      throw new BudgetSpent();
    }
  }

  /** Steps still to be had. */
  public long left() {
    return left;
  }

  /** The budget of an audit is spent; the auditor adds the name of the rule. */
  public static final class BudgetSpent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BudgetSpent() {
      super("step budget spent", null, false, false);
    }
  }
}
