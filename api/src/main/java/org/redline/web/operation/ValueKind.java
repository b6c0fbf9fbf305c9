package org.redline.web.operation;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.apache.catalina.util.NetMask;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.util.unit.DataSize;

/** What a setting takes. */
enum ValueKind {
  TEXT,
  FLAG,
  PORT,
  COUNT,
  /** A count, or 0 for what fits the machine. */
  CORES,
  SIZE,
  DURATION,
  ZONE,
  /** A file that can be read, or nothing. */
  FILE,
  /** Networks as prefixes, with commas between, or nothing. */
  NETWORKS,
  /** Nothing for the database that comes with the program. */
  DATABASE,
  /** An address that nobody reads on the way, or nothing. */
  SECURE_ADDRESS,
  LOG_FORMAT,
  LOG_LEVEL;

  boolean takes(String text) {
    return switch (this) {
      case TEXT -> true;
      case FLAG -> Set.of("true", "false").contains(text);
      case PORT -> between(text, 0, 65_535);
      case COUNT -> between(text, 1, 1_000_000);
      case CORES -> between(text, 0, 1_024);
      case SIZE -> holds(() -> DataSize.parse(text).toBytes() > 0);
      case DURATION -> holds(() -> positive(DurationStyle.detectAndParse(text)));
      case ZONE -> holds(() -> ZoneId.of(text).getRules() != null);
      case FILE -> text.isEmpty() || holds(() -> Files.isReadable(Path.of(text)));
      case NETWORKS -> text.isEmpty() || holds(() -> networks(text));
      case DATABASE -> text.isEmpty() || holds(() -> postgresql(text));
      case SECURE_ADDRESS -> text.isEmpty() || holds(() -> secure(URI.create(text)));
      case LOG_FORMAT -> Set.of("text", "ecs", "logstash", "gelf").contains(text);
      case LOG_LEVEL -> Set.of("error", "warn", "info", "debug").contains(text);
    };
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

  /** Only numbers: a name would be looked up. */
  private static boolean networks(String text) {
    return Arrays.stream(text.split(",", -1))
        .map(String::strip)
        .allMatch(one -> one.matches("[0-9a-fA-F.:]+/[0-9]+") && new NetMask(one) != null);
  }

  private static boolean postgresql(String text) {
    return text.startsWith("jdbc:postgresql:")
        && URI.create(text.substring("jdbc:".length())) != null;
  }

  private static boolean secure(URI address) {
    boolean here = Set.of("localhost", "127.0.0.1").contains(String.valueOf(address.getHost()));
    return address.getHost() != null
        && !address.getPath().endsWith("/")
        && address.getQuery() == null
        && ("https".equals(address.getScheme()) || (here && "http".equals(address.getScheme())));
  }

  private static boolean holds(BooleanSupplier question) {
    try {
      return question.getAsBoolean();
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
      return false;
    }
  }
}
