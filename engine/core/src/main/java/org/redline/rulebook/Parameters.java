package org.redline.rulebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.redline.condition.DatedValue;
import org.redline.condition.Expr;
import org.redline.source.Place;
import org.redline.vocabulary.ValueKind;

/** What conditions can do with parameters. */
final class Parameters {
  private Parameters() {}

  /** Those that are one value a day; a scale is no value. */
  static Map<String, DatedValue> usable(Map<String, Parameter> parameters) {
    Map<String, DatedValue> usable = new LinkedHashMap<>();
    parameters.forEach(
        (name, parameter) -> {
          if (parameter.kind() != ValueKind.LIST) {
            usable.put(name, parameter);
          }
        });
    return usable;
  }

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
