package org.redline.web.operation;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.util.unit.DataSize;

/** What a setting takes. */
enum ValueKind {
  TEXT(text -> true),
  FLAG(text -> Set.of("true", "false").contains(text)),
  PORT(text -> between(text, 0, 65_535)),
  COUNT(text -> between(text, 1, 1_000_000)),
  /** A count, or 0 for what fits the machine. */
  CORES(text -> between(text, 0, 1_024)),
  SIZE(text -> holds(() -> DataSize.parse(text).toBytes() > 0)),
  DURATION(text -> holds(() -> positive(DurationStyle.detectAndParse(text)))),
  ZONE(text -> holds(() -> ZoneId.of(text).getRules() != null)),
  /** Nothing for the database that comes with the program. */
  DATABASE(text -> text.isEmpty() || holds(() -> postgresql(text))),
  LOG_FORMAT(text -> Set.of("text", "ecs", "logstash", "gelf").contains(text)),
  LOG_LEVEL(text -> Set.of("error", "warn", "info", "debug").contains(text));

  private final Predicate<String> takes;

  ValueKind(Predicate<String> takes) {
    this.takes = takes;
  }

  boolean takes(String text) {
    return takes.test(text);
  }

  /** Key of what is said of it. */
  String key() {
    return "kind." + name().toLowerCase(Locale.ROOT);
  }

  private static boolean between(String text, int least, int most) {
    return text.matches("[0-9]{1,7}")
        && Integer.parseInt(text) >= least
        && Integer.parseInt(text) <= most;
  }

  private static boolean positive(Duration duration) {
    return !duration.isNegative() && !duration.isZero();
  }

  private static boolean postgresql(String text) {
    return text.startsWith("jdbc:postgresql:")
        && URI.create(text.substring("jdbc:".length())) != null;
  }

  private static boolean holds(java.util.function.BooleanSupplier question) {
    try {
      return question.getAsBoolean();
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
      return false;
    }
  }
}
