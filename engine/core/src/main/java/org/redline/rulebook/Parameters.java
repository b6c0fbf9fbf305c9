package org.redline.rulebook;

import java.util.List;
import org.redline.condition.Expr;
import org.redline.source.Place;

/** What conditions can do with parameters. */
final class Parameters {
  private Parameters() {}

  /** Complains about each parameter in {@code trees} that has no value on some of {@code days}. */
  static void covered(Reading reading, List<Expr> trees, Interval days, Place otherwise) {
    for (Expr tree : trees) {
      for (Expr part : Trees.parts(tree)) {
        if (part instanceof Expr.Param use
            && use.day() == null
            && use.value() instanceof Parameter parameter) {
          Place place = reading.formulas.place(tree, part, otherwise);
          for (Interval gap : parameter.gaps(days)) {
            reading.complaints.at(place, "no-value-on", "param." + use.name(), gap.shown());
          }
        }
      }
    }
  }
}
