package org.redline.web.inspection;

import java.util.Optional;
import java.util.Set;
import org.redline.report.Phrases;
import org.redline.web.pages.Words;

/**
 * Two reports side by side.
 *
 * @param chain the way from one to the other; empty where it cannot be gone
 */
record Sides(Shown before, Shown after, Optional<Chain> chain, Words words) {

  Phrases were() {
    return before.phrases(words.language());
  }

  Phrases are() {
    return after.phrases(words.language());
  }

  Set<Cause> causes(String key) {
    return chain.map(known -> known.causes(key)).orElse(Set.of());
  }

  /** {@code new}, {@code gone} or {@code changed}. */
  static String kind(boolean was, boolean is) {
    return !was ? "new" : is ? "changed" : "gone";
  }
}
