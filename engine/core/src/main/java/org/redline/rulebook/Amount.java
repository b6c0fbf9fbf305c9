package org.redline.rulebook;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Condition;
import org.redline.condition.Expression;

/** How much a fine may be. Money in yuan; both ends are lawful (以上、以下 include the number). */
public sealed interface Amount {

  /** From {@code min} to {@code max}; a null {@code min} means the article sets only a ceiling. */
  record Range(@Nullable BigDecimal min, BigDecimal max) implements Amount {}

  /** A share of a base, such as 40 % of the prior year's income of the person. */
  record Share(BigDecimal min, BigDecimal max, Expression of) implements Amount {}

  /**
   * A multiple of a base.
   *
   * @param when condition under which the multiple applies; null = always
   * @param otherwise the amount where it does not
   */
  record Times(
      BigDecimal min,
      BigDecimal max,
      Expression of,
      @Nullable Condition when,
      @Nullable Amount otherwise)
      implements Amount {}
}
