package org.redline.web.submission;

import java.util.HashSet;
import java.util.Set;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.Vocabulary;

/** What can be done with the items of a list. */
enum ItemChange {
  /** Adds an item at the end. */
  ADD {
    @Override
    String on(Draft draft, Vocabulary vocabulary, String path) {
      Spot list = list(draft, vocabulary, path);
      String item = draft.add(path);
      list.field()
          .record()
          .filter(type -> type.field(ID).isPresent())
          .ifPresent(type -> draft.write(Draft.field(item, ID), freeId(draft, path, type)));
      return item;
    }
  },
  /** Removes an item. */
  REMOVE {
    @Override
    String on(Draft draft, Vocabulary vocabulary, String path) {
      if (!draft.isItem(path)) {
        throw Refusal.odd();
      }
      draft.remove(path);
      return path;
    }
  },
  /** Says that there are none. */
  NONE {
    @Override
    String on(Draft draft, Vocabulary vocabulary, String path) {
      emptied(draft, vocabulary, path);
      draft.writeNone(path);
      return path;
    }
  },
  /** Says that it is not known whether there are any. */
  UNKNOWN {
    @Override
    String on(Draft draft, Vocabulary vocabulary, String path) {
      emptied(draft, vocabulary, path);
      draft.drop(path);
      return path;
    }
  };

  private static final String ID = "id";

  /**
   * Does it, and gives the path of what was changed.
   *
   * @throws Refusal when it cannot be done there
   */
  abstract String on(Draft draft, Vocabulary vocabulary, String path);

  /** Whether an item comes or goes, and the others stay. */
  boolean isWithin() {
    return this == ADD || this == REMOVE;
  }

  private static Spot list(Draft draft, Vocabulary vocabulary, String path) {
    return Spot.of(path, draft, vocabulary)
        .filter(spot -> spot.role() == Spot.Role.LIST)
        .orElseThrow(Refusal::odd);
  }

  /** A list that has items is not made empty by a word. */
  private static void emptied(Draft draft, Vocabulary vocabulary, String path) {
    list(draft, vocabulary, path);
    if (!draft.items(path).isEmpty()) {
      throw Refusal.odd();
    }
  }

  /** An id that no item of the list has. */
  private static String freeId(Draft draft, String list, RecordType type) {
    Set<String> taken = new HashSet<>();
    draft.items(list).forEach(item -> taken.add(draft.text(Draft.field(item, ID))));
    int number = draft.items(list).size();
    while (taken.contains(type.name() + "-" + number)) {
      number++;
    }
    return type.name() + "-" + number;
  }
}
