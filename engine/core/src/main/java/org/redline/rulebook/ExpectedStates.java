package org.redline.rulebook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redline.source.Node;
import org.redline.source.Node.Entry;

/** Reads the states in which a case expects preconditions, by their English texts. */
final class ExpectedStates {
  static final String KEY = "preconditions";
  private static final Set<String> STATES = Set.of("met", "not-met", "unknown");

  private ExpectedStates() {}

  /**
   * The states at {@code preconditions} of {@code mapping}; empty where there are none.
   *
   * @param texts English texts that there are; null where they are not known
   */
  static Map<String, String> read(
      Mapping mapping, @Nullable Set<String> texts, Complaints complaints) {
    Map<String, String> expected = new LinkedHashMap<>();
    Node node = mapping.get(KEY);
    if (node == null) {
      return expected;
    }
    Mapping states =
        texts == null ? Mapping.open(node, complaints) : Mapping.of(node, complaints, texts);
    if (states == null) {
      return expected;
    }
    for (Entry entry : states.entries()) {
      String state = states.text(entry.key());
      if (state != null && !STATES.contains(state)) {
        complaints.unknown(entry.value().place(), "value", state, STATES);
      } else if (state != null) {
        expected.put(entry.key(), state);
      }
    }
    return expected;
  }
}
