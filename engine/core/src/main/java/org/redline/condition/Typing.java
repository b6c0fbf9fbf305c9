package org.redline.condition;

import org.redline.vocabulary.ValueKind;

/** What must hold of a tree before it is compiled. */
final class Typing {
  private Typing() {}

  static void number(Expr expr, Names in) {
    if (!shape(expr, in).isNumber()) {
      throw new IllTyped(expr);
    }
  }

  static void expect(Expr expr, Names in, ValueKind kind) {
    if (!shape(expr, in).is(kind)) {
      throw new IllTyped(expr);
    }
  }

  static Shape shape(Expr expr, Names in) {
    Shape shape = Shapes.of(expr, in);
    if (shape == null) {
      throw new IllTyped(expr);
    }
    return shape;
  }
}
