package org.redline.web.inspection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.redline.memory.Standing;
import org.redline.report.Phrases;
import org.redline.web.inspection.Comparison.Change;
import org.redline.web.pages.Words;

/** Finds the actions that are new, gone, or stand otherwise. */
final class ActionChanges {
  private final Sides sides;
  private final Words words;
  private final Phrases were;
  private final Phrases are;

  ActionChanges(Sides sides) {
    this.sides = sides;
    this.words = sides.words();
    this.were = sides.were();
    this.are = sides.are();
  }

  /** Legal steps first, then demands, then what is only possible. */
  List<Change> all() {
    Map<String, List<KeptAction>> earlier = byKey(sides.before().kept());
    Map<String, List<KeptAction>> later = byKey(sides.after().kept());
    Set<String> keys = new LinkedHashSet<>(later.keySet());
    keys.addAll(earlier.keySet());
    return keys.stream()
        .map(
            key ->
                change(
                    key, earlier.getOrDefault(key, List.of()), later.getOrDefault(key, List.of())))
        .flatMap(Optional::stream)
        .sorted(Comparator.comparingInt(Change::weight))
        .toList();
  }

  private static Map<String, List<KeptAction>> byKey(KeptReport report) {
    return report.actions().stream()
        .collect(Collectors.groupingBy(KeptAction::key, LinkedHashMap::new, Collectors.toList()));
  }

  private Optional<Change> change(String key, List<KeptAction> was, List<KeptAction> now) {
    if (standings(was).equals(standings(now))) {
      return Optional.empty();
    }
    KeptAction either = now.isEmpty() ? was.get(0) : now.get(0);
    Phrases phrases = now.isEmpty() ? were : are;
    return Optional.of(
        new Change(
            Sides.kind(!was.isEmpty(), !now.isEmpty()),
            words.get("compare.action", either.titles().action(), phrases.of(either.party())),
            phrases.subject(either.subject().kind(), either.subject().id()),
            told(was, were),
            told(now, are),
            weight(either),
            sides.causes(key),
            List.of()));
  }

  private static int weight(KeptAction action) {
    return action.possible() ? 2 : action.standing() == Standing.LAW ? 0 : 1;
  }

  private static List<String> standings(List<KeptAction> actions) {
    return actions.stream().map(Chain::standing).sorted().toList();
  }

  private String told(List<KeptAction> actions, Phrases phrases) {
    return actions.stream()
        .map(action -> told(action, phrases))
        .distinct()
        .collect(Collectors.joining(words.get("compare.also")));
  }

  private String told(KeptAction action, Phrases phrases) {
    List<String> marks = new ArrayList<>();
    marks.add(action.possible() ? words.get("compare.possible") : phrases.of(action.standing()));
    marks.add(phrases.of(action.stage()));
    if (action.amount() != null) {
      marks.add(phrases.sum(action.amount().money()));
    }
    if (action.deadline() != null) {
      marks.add(phrases.due(action.deadline().due()));
    }
    if (action.supersededBy() != null) {
      marks.add(words.get("step.superseded", phrases.action(action.supersededBy())));
    }
    if (action.held() != null) {
      marks.add(words.get("step.held", action.held()));
    }
    long open = action.preconditions().stream().filter(p -> !p.state().equals("met")).count();
    if (open > 0) {
      marks.add(words.get("step.open", open));
    }
    return String.join(" · ", marks);
  }
}
