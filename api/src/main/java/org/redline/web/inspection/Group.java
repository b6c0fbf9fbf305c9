package org.redline.web.inspection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Findings under one heading.
 *
 * @param code of the severity or rulebook
 * @param title heading
 */
record Group(String code, String title, List<Row> rows) {
  private static final Comparator<Row> ORDER =
      Comparator.comparing(Row::outcome).thenComparing(Row::severity).thenComparing(Row::number);

  /** The rows that a filter lets through, grouped as it says. */
  static List<Group> of(List<Row> rows, Filter filter) {
    boolean severity = filter.order() == Filter.By.SEVERITY;
    List<Row> chosen =
        rows.stream()
            .filter(filter::accepts)
            .sorted(severity ? Comparator.comparing(Row::severity).thenComparing(ORDER) : ORDER)
            .toList();
    return severity
        ? grouped(chosen, row -> row.severity().code(), Row::severityTitle)
        : grouped(sorted(chosen), Row::rulebook, Row::rulebookTitle);
  }

  /** Rulebooks in the order of the report, which is that of their findings. */
  private static List<Row> sorted(List<Row> rows) {
    Map<String, Integer> first = new LinkedHashMap<>();
    rows.forEach(row -> first.merge(row.rulebook(), row.number(), Math::min));
    return rows.stream()
        .sorted(
            Comparator.<Row>comparingInt(row -> first.getOrDefault(row.rulebook(), 0))
                .thenComparing(ORDER))
        .toList();
  }

  private static List<Group> grouped(
      List<Row> rows, Function<Row, String> code, Function<Row, String> title) {
    Map<String, List<Row>> groups = new LinkedHashMap<>();
    rows.forEach(row -> groups.computeIfAbsent(code.apply(row), k -> new ArrayList<>()).add(row));
    return groups.entrySet().stream()
        .map(e -> new Group(e.getKey(), title.apply(e.getValue().get(0)), e.getValue()))
        .toList();
  }
}
