package org.redline.audit;

import java.math.BigDecimal;
import java.util.List;
import org.redline.condition.Condition;
import org.redline.condition.Expression;
import org.redline.condition.Frame;
import org.redline.condition.Truth;
import org.redline.rulebook.Amount;

/** Works out the range of a fine; an unknown base gives an unknown amount, never zero. */
final class Amounts {
  private final Frame frame;

  Amounts(Frame frame) {
    this.frame = frame;
  }

  Money of(Amount amount) {
    if (amount instanceof Amount.Range range) {
      return new Money(range.min(), range.max(), List.of());
    } else if (amount instanceof Amount.Share share) {
      return multiple(share.min(), share.max(), share.of());
    }
    Amount.Times times = (Amount.Times) amount;
    Condition when = times.when();
    Truth applies = when == null ? Truth.TRUE : when.test(frame);
    if (applies == Truth.TRUE) {
      return multiple(times.min(), times.max(), times.of());
    } else if (applies == Truth.FALSE && times.otherwise() != null) {
      return of(times.otherwise());
    }
    return new Money(null, null, when == null ? List.of() : when.missing(frame));
  }

  private Money multiple(BigDecimal min, BigDecimal max, Expression of) {
    BigDecimal base = (BigDecimal) of.value(frame);
    if (base == null) {
      return new Money(null, null, of.missing(frame));
    }
    return new Money(base.multiply(min), base.multiply(max), List.of());
  }

  /** Compares by ceiling, then by the smallest lawful amount; unknown is heaviest. */
  static int heavier(Money a, Money b) {
    if (a.max() == null || b.max() == null) {
      return Boolean.compare(a.max() == null, b.max() == null);
    }
    int byMax = a.max().compareTo(b.max());
    return byMax != 0 ? byMax : floor(a).compareTo(floor(b));
  }

  /** Whether one has the lower ceiling and the other the lower floor. */
  static boolean cross(Money a, Money b) {
    return a.max() != null
        && b.max() != null
        && a.max().compareTo(b.max()) * floor(a).compareTo(floor(b)) < 0;
  }

  private static BigDecimal floor(Money money) {
    return money.min() == null ? BigDecimal.ZERO : money.min();
  }
}
