package org.redline.condition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.vocabulary.ValueKind;

/** A checked expression that gives a day, a number or a text; immutable and thread-safe. */
public interface Expression {
  ValueKind kind();

  /** The value; null when it depends on facts that were not submitted. */
  @Nullable Object value(Frame frame);

  /** The values that it was made from. */
  List<Evidence> evidence(Frame frame);

  /** For an unknown value, the paths that were not submitted, in order. */
  List<String> missing(Frame frame);

  Expr tree();

  /** What it can name. */
  Scope scope();

  String text();
}
