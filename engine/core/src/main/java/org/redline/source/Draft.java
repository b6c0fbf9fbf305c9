package org.redline.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.redline.source.Node.Form;
import org.redline.source.Node.ScalarNode;
import org.redline.text.Messages;

/** A document while it is being read: counts against the limits and collects problems. */
final class Draft {
  private static final Messages MESSAGES = Messages.of(Draft.class);
  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparing(
          Problem::place, Comparator.comparingInt(Place::line).thenComparingInt(Place::column));

  private final SourceText source;
  private final Limits limits;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Problem> twice = new ArrayList<>();
  private int nodes;

  Draft(SourceText source, Limits limits) {
    this.source = source;
    this.limits = limits;
  }

  /** What makes the reader stop at once. */
  static Problems refusal(Place place, String key, Object... arguments) {
    return new Problems(List.of(new Problem(place, MESSAGES.get(key, arguments))));
  }

  SourceText source() {
    return source;
  }

  /** All problems so far, in order of place. */
  List<Problem> problems() {
    return Stream.concat(problems.stream(), twice.stream()).sorted(BY_PLACE).toList();
  }

  /** Whether the tree cannot be what the author meant; a key that stands twice spoils none. */
  boolean spoilt() {
    return !problems.isEmpty();
  }

  void problem(Place place, String key, Object... arguments) {
    problems.add(new Problem(place, MESSAGES.get(key, arguments)));
  }

  /** The first of two equal keys counts, and the rest of the tree can be read. */
  void twice(ScalarNode key, Place first) {
    twice.add(
        new Problem(
            key.place(),
            MESSAGES.get("source.twice", Excerpt.of(key.text()), first.line(), first.column())));
  }

  /** Counts a node that begins at {@code place} inside {@code depth} others. */
  void begin(Place place, int depth) {
    nodes++;
    if (nodes > limits.nodes()) {
      throw stop(place, "source.nodes", limits.nodes());
    }
    if (depth > limits.depth()) {
      throw stop(place, "source.depth", limits.depth());
    }
  }

  /** A scalar, its length and characters looked at. */
  ScalarNode scalar(Form form, ScalarPlaces places) {
    String text = places.text();
    Place place = places.start();
    if (text.codePointCount(0, text.length()) > limits.textLength()) {
      problem(place, "source.text", limits.textLength());
    }
    int refused = Characters.firstRefused(text);
    if (refused >= 0) {
      problem(places.at(refused), "source.character", Characters.name(text.codePointAt(refused)));
    }
    return new ScalarNode(text, form, place, places);
  }

  private Problems stop(Place place, String key, Object... arguments) {
    problem(place, key, arguments);
    return new Problems(problems());
  }
}
