package org.redline.web.inspection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redline.report.Phrases;
import org.redline.web.inspection.Comparison.Change;

/** Finds the findings that are new, gone, or stand otherwise. */
final class FindingChanges {
  private static final List<Outcome> ORDER = List.of(Outcome.values());

  private final Sides sides;
  private final ChangedFacts facts;
  private final Phrases were;
  private final Phrases are;

  FindingChanges(Sides sides, ChangedFacts facts) {
    this.sides = sides;
    this.facts = facts;
    this.were = sides.were();
    this.are = sides.are();
  }

  /** The graver first. */
  List<Change> all() {
    Map<String, Integer> earlier = numbers(sides.before().kept());
    Map<String, Integer> later = numbers(sides.after().kept());
    Set<String> keys = new LinkedHashSet<>(later.keySet());
    keys.addAll(earlier.keySet());
    return keys.stream()
        .map(key -> change(key, earlier.get(key), later.get(key)))
        .flatMap(Optional::stream)
        .sorted(Comparator.comparingInt(Change::weight))
        .toList();
  }

  private static Map<String, Integer> numbers(KeptReport report) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (KeptFinding finding : report.findings()) {
      numbers.put(finding.key(), numbers.size() + 1);
    }
    return numbers;
  }

  private static @Nullable KeptFinding finding(Shown shown, @Nullable Integer number) {
    return number == null ? null : shown.kept().findings().get(number - 1);
  }

  private Optional<Change> change(String key, @Nullable Integer was, @Nullable Integer now) {
    KeptFinding old = finding(sides.before(), was);
    KeptFinding young = finding(sides.after(), now);
    KeptFinding either = young == null ? old : young;
    if (either == null || standing(old).equals(standing(young))) {
      return Optional.empty();
    }
    Set<Cause> causes = sides.causes(key);
    Phrases phrases = young == null ? were : are;
    return Optional.of(
        new Change(
            Sides.kind(old != null, young != null),
            either.title(),
            phrases.subject(either.subject().kind(), either.subject().id()),
            told(old, were),
            told(young, are),
            weight(old, young),
            causes,
            causes.contains(Cause.FACTS) ? facts.touching(was, now) : List.of()));
  }

  private static String standing(@Nullable KeptFinding finding) {
    return finding == null ? "" : Chain.standing(finding);
  }

  /** Breaches first, whether they came or went, then what is open, then the rest. */
  private static int weight(@Nullable KeptFinding old, @Nullable KeptFinding young) {
    int was = rank(old);
    int now = rank(young);
    return Math.min(was, now) * 10 + now;
  }

  private static int rank(@Nullable KeptFinding finding) {
    return finding == null ? ORDER.size() : ORDER.indexOf(finding.outcome());
  }

  private String told(@Nullable KeptFinding finding, Phrases phrases) {
    if (finding == null) {
      return "";
    }
    String outcome = finding.scopeUnknown() ? "scope-unknown" : finding.outcome().code();
    List<String> marks = new ArrayList<>();
    marks.add(sides.words().get("outcome." + outcome));
    if (finding.state() != null) {
      marks.add(phrases.of(finding.state()));
    }
    if (finding.stage() != null) {
      marks.add(phrases.of(finding.stage()));
    }
    return String.join(" · ", marks);
  }
}
