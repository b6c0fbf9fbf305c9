package org.redline.profile;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redline.facts.Term;
import org.redline.source.Excerpt;
import org.redline.source.Node;
import org.redline.source.Node.Form;
import org.redline.source.Node.ScalarNode;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.ValueKind;

/** Reads the value of a field from a scalar. */
final class Values {
  /** Regular expression of the days of the years 1949 to 2199, months of 31 days. */
  static final String DAY =
      "(19(49|[5-9][0-9])|2[01][0-9]{2})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

  /** Digits of a decimal, and how many of them behind the point. */
  private static final int DIGITS = 20;

  private static final int DECIMALS = 6;

  private static final String INTEGER = "-?(0|[1-9][0-9]*)";
  private static final Pattern WHOLE = Pattern.compile(INTEGER);
  private static final Pattern NUMBER = Pattern.compile(INTEGER + "(\\.[0-9]+)?");
  private static final Pattern DATE = Pattern.compile(DAY);

  private final Field field;
  private final ScalarNode node;
  private final Complaints complaints;

  private Values(Field field, ScalarNode node, Complaints complaints) {
    this.field = field;
    this.node = node;
    this.complaints = complaints;
  }

  static boolean isNull(Node node) {
    return node instanceof ScalarNode scalar && scalar.isNull();
  }

  /** The value of a field, or of an element of a list; null with a complaint where it is none. */
  static @Nullable Object read(Field field, Node node, Complaints complaints) {
    if (!(node instanceof ScalarNode scalar)) {
      complaints.about(field, node.place(), "fact.scalar");
      return null;
    }
    return new Values(field, scalar, complaints).read();
  }

  /** The day that a scalar names; null with a complaint where it is none. */
  static @Nullable LocalDate day(Node node, String zh, String en, Complaints complaints) {
    String text = node instanceof ScalarNode scalar ? scalar.text() : "";
    Optional<LocalDate> day = day(text);
    if (day.isEmpty()) {
      complaints.add(node.place(), "fact.date", zh, en, Excerpt.of(text));
    }
    return day.orElse(null);
  }

  private @Nullable Object read() {
    boolean quoted = node.form() == Form.QUOTED;
    return switch (field.elementKind()) {
      case TEXT -> text();
      case INTEGER -> quoted ? complain("fact.quoted") : integer();
      case DECIMAL -> quoted ? complain("fact.quoted") : decimal();
      case BOOLEAN -> quoted ? complain("fact.quoted") : truth();
      case DATE -> day(node, Labels.zh(field), Labels.en(field), complaints);
      case ENUM -> Codes.read(field, node, complaints);
      case RECORD, LIST -> throw new IllegalArgumentException("no scalar: " + field);
    };
  }

  private @Nullable Object text() {
    if (node.text().isBlank()) {
      return complain("fact.blank");
    }
    Optional<String> wrong = Formats.wrong(field.term().format(), node.text());
    wrong.ifPresent(this::complain);
    return wrong.isPresent() ? null : node.text();
  }

  private @Nullable Object integer() {
    if (!WHOLE.matcher(node.text()).matches()) {
      return complain("fact.integer");
    }
    BigDecimal number = number();
    return number == null ? null : number.intValueExact();
  }

  private @Nullable Object decimal() {
    if (!NUMBER.matcher(node.text()).matches()) {
      return complain("fact.decimal");
    }
    return number();
  }

  /** The number without the zeros at its end, so that equal amounts are equal values. */
  private @Nullable BigDecimal number() {
    if (tooManyDigits()) {
      complain("fact.digits", DIGITS, DECIMALS);
      return null;
    }
    BigDecimal number = new BigDecimal(node.text()).stripTrailingZeros();
    BigDecimal plain = number.setScale(Math.max(0, number.scale()));
    BigDecimal min = least(field);
    BigDecimal max = most(field);
    if (plain.compareTo(min) < 0 || plain.compareTo(max) > 0) {
      complain("fact.range", min, max, field.term().unit());
      return null;
    }
    return plain;
  }

  private boolean tooManyDigits() {
    int point = node.text().indexOf('.');
    int decimals = point < 0 ? 0 : node.text().length() - point - 1;
    return decimals > DECIMALS || node.text().chars().filter(Character::isDigit).count() > DIGITS;
  }

  private @Nullable Object truth() {
    return switch (node.text()) {
      case "true" -> true;
      case "false" -> false;
      default -> complain("fact.boolean");
    };
  }

  private @Nullable Object complain(String key, Object... arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = Excerpt.of(node.text());
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    complaints.about(field, node.place(), key, all);
    return null;
  }

  /** Smallest number of a field; those without one end where a number's size does. */
  static BigDecimal least(Field field) {
    Term term = field.term();
    long least = term.min() == Long.MIN_VALUE ? -term.max() : term.min();
    return BigDecimal.valueOf(isWhole(field) ? Math.max(least, Integer.MIN_VALUE) : least);
  }

  static BigDecimal most(Field field) {
    long most = field.term().max();
    return BigDecimal.valueOf(isWhole(field) ? Math.min(most, Integer.MAX_VALUE) : most);
  }

  private static boolean isWhole(Field field) {
    return field.elementKind() == ValueKind.INTEGER;
  }

  private static Optional<LocalDate> day(String text) {
    if (!DATE.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
