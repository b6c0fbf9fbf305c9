package org.redline.condition;

/** A syntax tree that could not be evaluated. */
final class IllTyped extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  IllTyped(Expr expr) {
    super("ill-typed: " + Unparser.text(expr));
  }
}
