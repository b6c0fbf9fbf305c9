package org.redline.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redline.source.Place;
import org.redline.source.Problem;
import org.redline.text.Messages;

/** What is wrong in a workbook, by the firm that it concerns. */
final class Complaints {
  /** Problems that are kept; nobody mends more at once. */
  static final int MOST = 1_000;

  private static final Messages MESSAGES = Messages.of(Complaints.class);

  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparing(
          Problem::place,
          Comparator.comparing(Place::file)
              .thenComparingInt(Place::line)
              .thenComparingInt(Place::column));

  private final List<Problem> general = new ArrayList<>();
  private final Map<String, List<Problem>> byFirm = new LinkedHashMap<>();
  private int kept;

  /**
   * Adds a problem.
   *
   * @param firm the only firm that it can concern; null if it may be any
   */
  void add(@Nullable String firm, Place place, String key, Object... arguments) {
    add(firm, new Problem(place, MESSAGES.get(key, arguments)));
  }

  /** Adds a problem; of those beyond the most, a firm keeps its first. */
  void add(@Nullable String firm, Problem problem) {
    List<Problem> problems =
        firm == null ? general : byFirm.computeIfAbsent(firm, f -> new ArrayList<>());
    if (kept < MOST || problems.isEmpty()) {
      problems.add(problem);
      kept++;
    }
  }

  /** Problems that may concern any firm. */
  List<Problem> general() {
    return general.stream().sorted(BY_PLACE).toList();
  }

  /** Problems of one firm. */
  List<Problem> of(String firm) {
    return byFirm.getOrDefault(firm, List.of()).stream().sorted(BY_PLACE).toList();
  }
}
