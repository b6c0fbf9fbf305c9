package org.redline.web.firms;

import org.jspecify.annotations.Nullable;

/**
 * A fact that an authority recorded; no later submission removes it.
 *
 * @param path its place, such as {@code enterprise.orders[O-1]} or {@code
 *     enterprise.management.trainingRecords}
 * @param content the whole fact, or the value of that one component, as JSON; null where there is
 *     no such fact
 * @param proof how the component is known, as JSON; null for a whole fact, which holds its own
 * @param file number of the case file that it was recorded in
 */
public record RecordedFact(String path, String content, @Nullable String proof, long file) {

  /** A whole fact of a list of the unit. */
  public static RecordedFact whole(String list, String id, String content, long file) {
    return new RecordedFact("enterprise." + list + "[" + id + "]", content, null, file);
  }

  /** That a list of the unit has no fact of an id: one that was recorded is taken back. */
  public static RecordedFact none(String list, String id, long file) {
    return whole(list, id, "null", file);
  }

  boolean isWhole() {
    return proof == null;
  }
}
