package org.redline.web.journal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Follows entries from the first to the last and notes where they do not hold together. */
final class Chain {
  private long number;
  private String hash = Entry.FIRST;
  private @Nullable Long broken;

  void take(Entry entry) {
    boolean follows = entry.number() == number + 1 && entry.previous().equals(hash);
    if (broken == null && !(follows && entry.hash().equals(entry.computed()))) {
      broken = number + 1;
    }
    number = entry.number();
    hash = entry.hash();
  }

  /** Notes that the last entry taken is no longer there as it was. */
  void missLast() {
    if (broken == null) {
      broken = number;
    }
  }

  /** As it is now. */
  Chain copy() {
    Chain copy = new Chain();
    copy.number = number;
    copy.hash = hash;
    copy.broken = broken;
    return copy;
  }

  /** The number of the last entry. */
  long number() {
    return number;
  }

  /** The hash of the last entry. */
  String hash() {
    return hash;
  }

  Optional<Long> broken() {
    return Optional.ofNullable(broken);
  }
}
