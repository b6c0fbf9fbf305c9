package org.redline.condition;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Expr.Literal;
import org.redline.vocabulary.ValueKind;

/** Reads constants from the text, exactly, and within their bounds. */
final class Constants {
  private static final Pattern NUMBER = Pattern.compile("-?\\s*(\\d+(\\.\\d+)?)(?![\\w.])");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final Source source;
  private final Found found;

  Constants(Source source, Found found) {
    this.source = source;
    this.found = found;
  }

  @Nullable Expr literal(CelExpr expr) {
    CelConstant constant = expr.constant();
    int offset = source.offset(expr);
    return switch (constant.getKind()) {
      case BOOLEAN_VALUE -> new Literal(ValueKind.BOOLEAN, constant.booleanValue(), offset);
      case STRING_VALUE -> text(constant.stringValue(), offset);
      case INT64_VALUE -> number(offset, constant.int64Value() < 0);
      case DOUBLE_VALUE -> number(offset, constant.doubleValue() < 0);
      case NULL_VALUE -> refused(offset, "literal.null");
      default -> refused(offset, "literal.other");
    };
  }

  /** The day of {@code date('…')}. */
  @Nullable Expr day(String text, int offset) {
    try {
      if (DAY.matcher(text).matches() && !text.startsWith("0000")) {
        return new Literal(ValueKind.DATE, LocalDate.parse(text), offset);
      }
    } catch (DateTimeException e) {
      // said below
    }
    return refused(offset, "literal.date", text);
  }

  private @Nullable Expr text(String value, int offset) {
    if (value.length() > Limits.LITERAL) {
      return refused(offset, "literal.long", Limits.LITERAL);
    }
    boolean plain = value.codePoints().allMatch(Constants::isVisible);
    return plain
        ? new Literal(ValueKind.TEXT, value, offset)
        : refused(offset, "literal.invisible");
  }

  private static boolean isVisible(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  /** The digits as they stand in the text: a double would not be exact. */
  private @Nullable Expr number(int offset, boolean negative) {
    Matcher matcher = NUMBER.matcher(source.text());
    if (!matcher.find(offset) || matcher.start() != offset) {
      return refused(offset, "literal.number");
    }
    BigDecimal digits = new BigDecimal(matcher.group(1));
    BigDecimal value = negative ? digits.negate() : digits;
    if (value.abs().compareTo(Limits.NUMBER) > 0 || value.scale() > Limits.SCALE) {
      return refused(offset, "literal.bounds", Limits.NUMBER, Limits.SCALE);
    }
    return number(value, offset);
  }

  /** What does not fit an integer is a decimal: sums of money are. */
  private static Expr number(BigDecimal value, int offset) {
    BigDecimal asInteger = BigDecimal.valueOf(value.intValue());
    return value.scale() == 0 && value.compareTo(asInteger) == 0
        ? new Literal(ValueKind.INTEGER, value.intValue(), offset)
        : new Literal(ValueKind.DECIMAL, value, offset);
  }

  private @Nullable Expr refused(int offset, String key, Object... arguments) {
    found.add(offset, key, arguments);
    return null;
  }
}
