package org.redline.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.redline.source.Node.Entry;
import org.redline.source.Node.MapNode;
import org.redline.source.Node.ScalarNode;

/** A mapping while it is being read: the first of equal keys counts. */
final class MapDraft {
  private final Draft draft;
  private final Place place;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Place> seen = new HashMap<>();

  MapDraft(Draft draft, Place place) {
    this.draft = draft;
    this.place = place;
  }

  void add(ScalarNode key, Node value) {
    Place first = seen.putIfAbsent(key.text(), key.place());
    if (first != null) {
      draft.twice(key, first);
    } else if (key.text().isBlank()) {
      draft.problem(key.place(), "source.key");
    } else {
      entries.add(new Entry(key.text(), key.place(), value));
    }
  }

  MapNode finished() {
    return new MapNode(List.copyOf(entries), place);
  }
}
