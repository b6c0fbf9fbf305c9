package org.redline.rulebook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.redline.condition.Expr;
import org.redline.source.Node;
import org.redline.source.Place;

/** Holds conditions to what they may read: never tax, honours or ownership; size only if stated. */
final class FieldChecks {
  private static final Set<String> NEVER = Set.of("taxPaidPriorYear", "honours", "ownership");
  static final Set<String> SIZE =
      Set.of("headcount", "scale", "priorYearRevenue", "capacityGrowthPercent");

  private final Reading reading;
  private final Place otherwise;

  FieldChecks(Reading reading, Place otherwise) {
    this.reading = reading;
    this.otherwise = otherwise;
  }

  /** Checks a provision's trees against {@code reads} in {@code file}. */
  void check(List<Expr> trees, Mapping file) {
    Set<String> stated = Set.copyOf(file.texts("reads"));
    Set<String> read = new HashSet<>();
    for (Expr tree : trees) {
      read.addAll(sizes(tree));
      check(tree, stated, "size-unstated");
    }
    for (Node item : file.items("reads")) {
      stated(item, read);
    }
  }

  /** Checks a mandate rule's trees; size is for provisions to read. */
  void check(List<Expr> trees) {
    trees.forEach(tree -> check(tree, Set.of(), "size-in-mandate"));
  }

  private void stated(Node item, Set<String> read) {
    String field = new Values(reading.complaints).text(item);
    if (field == null) {
      return;
    }
    if (!SIZE.contains(field)) {
      reading.complaints.unknown(item.place(), "size-field", field, SIZE);
    } else if (!read.contains(field)) {
      reading.complaints.at(item.place(), "size-unread", field);
    }
  }

  private void check(Expr tree, Set<String> stated, String message) {
    for (Expr part : Trees.parts(tree)) {
      if (part instanceof Expr.Select select) {
        String field = select.field().name();
        Place place = reading.formulas.place(tree, part, otherwise);
        if (NEVER.contains(field)) {
          reading.complaints.at(place, "never-read", field);
        } else if (SIZE.contains(field) && !stated.contains(field)) {
          reading.complaints.at(place, message, field);
        }
      }
    }
  }

  private static Set<String> sizes(Expr tree) {
    Set<String> sizes = new HashSet<>();
    for (Expr part : Trees.parts(tree)) {
      if (part instanceof Expr.Select select && SIZE.contains(select.field().name())) {
        sizes.add(select.field().name());
      }
    }
    return sizes;
  }
}
