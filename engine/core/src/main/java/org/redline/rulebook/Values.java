package org.redline.rulebook;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redline.source.Node;
import org.redline.source.Node.Form;
import org.redline.source.Node.ScalarNode;

/** Reads single values; what is wrong goes to the complaints and gives null. */
final class Values {
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,8})?");
  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;

  private final Complaints complaints;

  Values(Complaints complaints) {
    this.complaints = complaints;
  }

  @Nullable String text(Node node) {
    if (node instanceof ScalarNode scalar && !scalar.isNull() && !scalar.text().isBlank()) {
      return scalar.text();
    }
    complaints.at(node.place(), "want-text");
    return null;
  }

  /** A key: lower-case words joined by hyphens. */
  @Nullable String key(Node node) {
    String text = text(node);
    if (text != null && !isKey(text)) {
      complaints.at(node.place(), "want-key", text);
      return null;
    }
    return text;
  }

  static boolean isKey(String text) {
    return text.length() <= 80 && KEBAB.matcher(text).matches();
  }

  @Nullable LocalDate day(Node node) {
    Optional<LocalDate> day =
        plain(node).filter(text -> DAY.matcher(text).matches()).flatMap(Values::parse);
    if (day.isEmpty()) {
      complaints.at(node.place(), "want-day");
    }
    return day.orElse(null);
  }

  private static Optional<LocalDate> parse(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      return Optional.of(day).filter(d -> d.getYear() >= FIRST_YEAR && d.getYear() <= LAST_YEAR);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  @Nullable BigDecimal number(Node node) {
    Optional<String> text = plain(node).filter(t -> NUMBER.matcher(t).matches());
    if (text.isEmpty()) {
      complaints.at(node.place(), "want-number");
    }
    return text.map(BigDecimal::new).orElse(null);
  }

  @Nullable Integer whole(Node node) {
    Optional<String> text = plain(node).filter(t -> WHOLE.matcher(t).matches());
    if (text.isEmpty()) {
      complaints.at(node.place(), "want-whole");
    }
    return text.map(Integer::valueOf).orElse(null);
  }

  boolean flag(Node node) {
    Optional<String> text = plain(node).filter(t -> t.equals("true") || t.equals("false"));
    if (text.isEmpty()) {
      complaints.at(node.place(), "want-flag");
    }
    return text.map("true"::equals).orElse(false);
  }

  /** The constant whose code stands in {@code node}. */
  <E extends Enum<E>> @Nullable E code(Class<E> type, Node node) {
    String text = text(node);
    if (text == null) {
      return null;
    }
    for (E constant : type.getEnumConstants()) {
      if (codeOf(constant).equals(text)) {
        return constant;
      }
    }
    complaints.unknown(node.place(), "value", text, codes(type));
    return null;
  }

  private static <E extends Enum<E>> List<String> codes(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(Values::codeOf).toList();
  }

  /** The kebab-case code of a constant. */
  static String codeOf(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Optional<String> plain(Node node) {
    return node instanceof ScalarNode scalar && scalar.form() == Form.PLAIN
        ? Optional.of(scalar.text())
        : Optional.empty();
  }
}
