package org.redline.condition;

/** A syntax tree that could not be evaluated. */
final class IllTyped extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient Expr part;

  IllTyped(Expr part) {
    super("ill-typed: " + Unparser.text(part));
    this.part = part;
  }

  /** What does not fit. */
  Expr part() {
    return part;
  }
}
