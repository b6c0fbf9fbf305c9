package org.redline.cases;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.redline.rulebook.Amount;

/** Moves the ends of a fine. */
final class Amounts {
  private Amounts() {}

  /** The amount with each of its ends moved up, by what was moved. */
  static Map<String, Amount> of(Amount amount) {
    Map<String, Amount> moved = new LinkedHashMap<>();
    if (amount instanceof Amount.Range range) {
      if (range.min() != null) {
        moved.put("min " + plain(range.min()), new Amount.Range(more(range.min()), range.max()));
      }
      moved.put("max " + plain(range.max()), new Amount.Range(range.min(), more(range.max())));
    } else if (amount instanceof Amount.Share share) {
      moved.put(
          "share " + plain(share.min()),
          new Amount.Share(more(share.min()), share.max(), share.of()));
      moved.put(
          "share up to " + plain(share.max()),
          new Amount.Share(share.min(), more(share.max()), share.of()));
    } else if (amount instanceof Amount.Times times) {
      moved.put("times " + plain(times.min()), with(times, more(times.min()), times.max()));
      moved.put("times up to " + plain(times.max()), with(times, times.min(), more(times.max())));
    }
    return moved;
  }

  private static Amount with(Amount.Times t, BigDecimal min, BigDecimal max) {
    return new Amount.Times(min, max, t.of(), t.when(), t.otherwise());
  }

  private static BigDecimal more(BigDecimal number) {
    return (BigDecimal) Objects.requireNonNull(Slip.moved(number, 1));
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }
}
