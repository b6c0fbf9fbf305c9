package org.redline.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.redline.audit.Money;

/** Ranges of fines as people say them: 10万元以上50万元以下. */
final class Sums {
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final int GROUP = 3;

  private final Words words;
  private final Paths paths;

  Sums(Words words) {
    this.words = words;
    this.paths = new Paths(words);
  }

  String of(Money money) {
    BigDecimal min = money.min();
    BigDecimal max = money.max();
    if (max == null) {
      String missing = words.list(money.missing().stream().map(paths::named).toList());
      return missing.isEmpty() ? words.get("sum.open") : words.get("sum.missing", missing);
    } else if (min == null) {
      return words.get("sum.ceiling", sum(max));
    }
    return min.compareTo(max) == 0 ? sum(max) : words.get("sum.range", sum(min), sum(max));
  }

  /** An exact amount without exponent or idle zeros; null stays null. */
  static @Nullable String plain(@Nullable BigDecimal amount) {
    return amount == null ? null : strip(amount).toPlainString();
  }

  private String sum(BigDecimal yuan) {
    if (!words.chinese()) {
      return words.get("sum.yuan", grouped(strip(yuan).toPlainString()));
    } else if (yuan.compareTo(TEN_THOUSAND) < 0) {
      return words.get("sum.yuan", strip(yuan).toPlainString());
    }
    return words.get("sum.ten-thousand", strip(yuan.movePointLeft(4)).toPlainString());
  }

  private static BigDecimal strip(BigDecimal amount) {
    return amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
  }

  private static String grouped(String plain) {
    int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
    StringBuilder text = new StringBuilder(plain);
    for (int i = point - GROUP; i > 0; i -= GROUP) {
      text.insert(i, ',');
    }
    return text.toString();
  }
}
