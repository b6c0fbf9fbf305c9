package org.redline.web.inspection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A fact that is asked for, and how much depends on it.
 *
 * @param label what it is
 * @param ask whom to ask, and for which document
 * @param settles how many findings wait for it
 */
record Wanted(String label, String ask, int settles) {

  /** The facts that undetermined findings wait for, those that most wait for first. */
  static List<Wanted> of(List<Row> rows) {
    Map<String, Wanted> found = new LinkedHashMap<>();
    for (Row row : rows) {
      for (Want want : row.wants()) {
        found.merge(want.label(), new Wanted(want.label(), want.ask(), 1), Wanted::plus);
      }
    }
    List<Wanted> all = new ArrayList<>(found.values());
    all.sort(Comparator.comparing(Wanted::settles).reversed());
    return all;
  }

  private Wanted plus(Wanted other) {
    return new Wanted(label, ask, settles + other.settles);
  }
}
