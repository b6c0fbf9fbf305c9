package org.redline.web.inspection;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Evidence;
import org.redline.report.Phrases;
import org.redline.web.pages.Words;

/** Tells which facts changed between two reports, and which of them a finding rests on. */
final class ChangedFacts {
  private static final int MOST = 5;

  private final List<FactChange> changes;
  private final Sides sides;
  private final Phrases phrases;
  private final Words words;

  ChangedFacts(List<FactChange> changes, Sides sides) {
    this.changes = changes;
    this.sides = sides;
    this.phrases = sides.are();
    this.words = sides.words();
  }

  List<String> all() {
    return changes.stream().map(this::told).toList();
  }

  /** Those that a finding rests on, or waits for, in either report; a number from 1, or null. */
  List<String> touching(@Nullable Integer was, @Nullable Integer now) {
    List<String> paths =
        Stream.concat(paths(sides.before(), was), paths(sides.after(), now)).toList();
    return changes.stream()
        .filter(change -> paths.stream().anyMatch(change::touches))
        .limit(MOST)
        .map(this::told)
        .toList();
  }

  private static Stream<String> paths(Shown shown, @Nullable Integer number) {
    return number == null
        ? Stream.of()
        : shown.finding(number).stream()
            .flatMap(f -> new Whereabouts(shown.rules().vocabulary()).of(f).stream());
  }

  private String told(FactChange change) {
    return words.get(
        "compare.fact",
        phrases.path(change.path()),
        value(change.path(), change.was()),
        value(change.path(), change.now()));
  }

  private String value(String path, @Nullable Content content) {
    return content == null
        ? words.get("compare.unknown")
        : content.told(words, text -> phrases.value(new Evidence(path, text)));
  }
}
