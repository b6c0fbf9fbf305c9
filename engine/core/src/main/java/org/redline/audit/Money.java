package org.redline.audit;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lawful range of a fine in yuan; both ends are lawful.
 *
 * @param min smallest; null where the article sets only a ceiling, or when unknown
 * @param max ceiling; null when it cannot be told
 * @param missing what would settle the amount; empty when it is known
 */
public record Money(@Nullable BigDecimal min, @Nullable BigDecimal max, List<String> missing) {

  /** Whether the amount cannot be told from what was submitted. */
  public boolean undetermined() {
    return max == null;
  }

  /** Both ends, as part of a key. */
  String range() {
    return (min == null ? "" : min.toPlainString())
        + "-"
        + (max == null ? "" : max.toPlainString());
  }
}
