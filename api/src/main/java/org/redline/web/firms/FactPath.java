package org.redline.web.firms;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A path below the unit.
 *
 * @param steps from the unit down
 */
record FactPath(List<Step> steps) {
  private static final Pattern STEP = Pattern.compile("([A-Za-z0-9_]+)(?:\\[([^\\]]*)\\])?");

  /** A dot that stands in no id. */
  private static final Pattern DOT = Pattern.compile("\\.(?![^\\[]*\\])");

  /** What a path ends with that speaks of how many elements a list has. */
  private static final String SIZE = "size()";

  /**
   * A component, or an element of the list in it.
   *
   * @param id id of the element; null for the component itself
   */
  record Step(String name, @Nullable String id) {}

  /** The path below {@code enterprise}; a number of elements is a matter of their list. */
  static FactPath of(String path) {
    List<Step> steps = new ArrayList<>();
    String[] parts = DOT.split(path, -1);
    for (int i = 1; i < parts.length; i++) {
      Matcher step = STEP.matcher(parts[i]);
      if (!parts[i].equals(SIZE) && step.matches()) {
        steps.add(new Step(step.group(1), step.group(2)));
      }
    }
    return new FactPath(List.copyOf(steps));
  }

  static boolean countsElements(String path) {
    return path.endsWith("." + SIZE);
  }

  Step last() {
    return steps.get(steps.size() - 1);
  }

  FactPath above() {
    return new FactPath(steps.subList(0, steps.size() - 1));
  }
}
