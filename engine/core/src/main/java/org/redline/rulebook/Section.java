package org.redline.rulebook;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redline.source.Node;
import org.redline.source.Node.Entry;
import org.redline.source.Node.MapNode;

/** A part of a common file whose keys are names that its author gives. */
final class Section {
  private Section() {}

  /** The section {@code key} of a file that holds no other. */
  static @Nullable Mapping of(Reading reading, String file, String key) {
    Mapping whole = file(reading, file, Set.of(key));
    return whole == null ? null : of(whole, key, reading.complaints);
  }

  static @Nullable Mapping of(Mapping whole, String key, Complaints complaints) {
    Node node = whole.require(key);
    return node == null ? null : Mapping.open(node, complaints);
  }

  /** The mapping that a file is. */
  static @Nullable Mapping file(Reading reading, String file, Set<String> keys) {
    Node root = reading.open(file);
    return root == null ? null : Mapping.of(root, reading.complaints, keys);
  }

  static void checkKey(Entry entry, Complaints complaints) {
    if (!Values.isKey(entry.key())) {
      complaints.at(entry.keyPlace(), "want-key", entry.key());
    }
  }

  /** Whether the groups of cases hold more than {@code most} together; if so, that is said. */
  static boolean holdsMore(Mapping groups, int most, Complaints complaints) {
    int count = 0;
    for (Entry group : groups.entries()) {
      count += group.value() instanceof MapNode map ? map.entries().size() : 0;
    }
    if (count > most) {
      complaints.at(groups.place(), "many-cases", count, most);
    }
    return count > most;
  }
}
