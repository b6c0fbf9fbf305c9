package org.redline.web.enforcement;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.redline.web.pages.Words;

/**
 * Something that was filled in for a step, in words.
 *
 * @param label what was asked, and of what
 * @param value what was filled in
 */
record Filled(String label, String value) {
  /** What answers a question by yes or no, or ticks a box, with the key of its words. */
  private static final Map<String, String> ANSWERS =
      Map.of(
          "on",
          "input.yes",
          Fields.YES,
          "input.yes",
          Fields.NO,
          "input.no",
          Fields.UNCHECKED,
          "input.unchecked");

  /** First what is asked once, then what is asked of each thing, thing by thing. */
  private static final Comparator<String> ORDER =
      Comparator.comparing(Filled::thing).thenComparing(Comparator.naturalOrder());

  /** What was filled in for a step; what was left empty is left out. */
  static List<Filled> of(Taking now, Step step, Words words) {
    FilledWords said = new FilledWords(now, step);
    return step.data().entrySet().stream()
        .filter(one -> !one.getValue().isBlank())
        .sorted(Map.Entry.comparingByKey(ORDER))
        .map(one -> filled(said, one.getKey(), one.getValue(), words))
        .toList();
  }

  private static Filled filled(FilledWords said, String name, String value, Words words) {
    String asked = words.get("input." + asked(name));
    String label =
        thing(name).isEmpty() ? asked : asked + " · " + words.of(said.thing(thing(name)));
    return new Filled(
        label,
        ANSWERS.containsKey(value)
            ? words.get(ANSWERS.get(value))
            : words.of(said.of(asked(name), thing(name), value)));
  }

  /** What is asked. */
  private static String asked(String name) {
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  /** Of what it is asked; empty where the step asks it once. */
  private static String thing(String name) {
    int dot = name.indexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1);
  }
}
