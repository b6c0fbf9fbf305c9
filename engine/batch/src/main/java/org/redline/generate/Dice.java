package org.redline.generate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.redline.facts.Format;
import org.redline.profile.CreditCode;
import org.redline.vocabulary.Field;

/** Draws values. */
final class Dice {
  private static final int ALL = 100;
  private static final char DIGIT = '#';
  private static final int TEN = 10;

  /** Sums of more than that are whole hundreds. */
  private static final long ROUND = 1000;

  private final SplittableRandom random;
  private double care = -1;

  Dice(SplittableRandom random) {
    this.random = random;
  }

  SplittableRandom random() {
    return random;
  }

  int count(@Nullable Side side) {
    return side == null ? 0 : (int) side.word(random).whole(random);
  }

  /** Careless firms break more of the law than careful ones. */
  boolean chance(double percent, Names names) {
    care = care < 0 ? number(names, "care") : care;
    return random.nextDouble() * ALL * ALL < percent * care;
  }

  /** A value of no field: a day, a number or a word. */
  @Nullable Object free(Side side, Names names) {
    return switch (side.relation()) {
      case AGO, AFTER -> day(side, names);
      case TIMES -> number(side, names);
      case LIKE -> names.named(side.names().get(0));
      case ITSELF -> {
        Side.Word word = side.word(random);
        yield word.isNumber() ? word.number(random) : (Object) word.text();
      }
    };
  }

  @Nullable Object value(Field field, Side side, Recipe recipe, int place, Names names) {
    if (side.relation() == Side.Relation.LIKE) {
      return names.named(side.names().get(0));
    }
    return switch (field.kind()) {
      case TEXT -> text(field, side, names);
      case INTEGER -> (int) whole(field, side, names);
      case DECIMAL -> BigDecimal.valueOf(whole(field, side, names));
      case BOOLEAN -> Boolean.valueOf(side.word(random).text());
      case DATE -> happened(field, side, names);
      case ENUM -> recipe.constant(place, side.word(random).text());
      case RECORD, LIST -> throw new IllegalArgumentException(field.name());
    };
  }

  /**
   * What is counted in days from now has happened in the firm's life, and nothing in the future.
   */
  private LocalDate happened(Field field, Side side, Names names) {
    LocalDate day = day(side, names);
    if (!field.event()) {
      return day;
    } else if (side.relation() == Side.Relation.AGO) {
      LocalDate founded = (LocalDate) names.named("founded");
      return founded != null && day.isBefore(founded) ? founded : day;
    }
    return day.isBefore(Firms.AS_OF) ? day : Firms.AS_OF;
  }

  private LocalDate day(Side side, Names names) {
    long days = side.word(random).whole(random);
    return side.relation() == Side.Relation.AGO
        ? Firms.AS_OF.minusDays(days)
        : ((LocalDate) required(names, side.names().get(0))).plusDays(days);
  }

  private long whole(Field field, Side side, Names names) {
    if (side.relation() == Side.Relation.ITSELF) {
      return side.word(random).whole(random);
    }
    long drawn = Math.round(number(side, names));
    boolean round = field.term().unit().equals("元") && drawn > ROUND;
    return Math.max(field.term().min(), round ? drawn / ALL * ALL : drawn);
  }

  private double number(Side side, Names names) {
    double product = side.word(random).number(random);
    for (String name : side.names()) {
      product *= number(names, name);
    }
    return product;
  }

  private String text(Field field, Side side, Names names) {
    String drawn = side.word(random).text();
    if (field.term().format() == Format.CREDIT_CODE) {
      String number = String.format(Locale.ROOT, "%09d", random.nextInt(1_000_000_000));
      return CreditCode.of("91" + required(names, "regionCode") + number);
    } else if (drawn.indexOf('{') >= 0 || drawn.indexOf(DIGIT) >= 0) {
      return filled(drawn, names);
    }
    return drawn;
  }

  /** Puts the value of that name for each {name}, and a digit for each #. */
  private String filled(String drawn, Names names) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < drawn.length(); i++) {
      char c = drawn.charAt(i);
      if (c == '{') {
        int end = drawn.indexOf('}', i);
        text.append(required(names, drawn.substring(i + 1, end)));
        i = end;
      } else if (c == DIGIT) {
        text.append(random.nextInt(TEN));
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  private static double number(Names names, String name) {
    return ((Number) required(names, name)).doubleValue();
  }

  private static Object required(Names names, String name) {
    Object found = names.named(name);
    if (found == null) {
      throw new IllegalArgumentException("no value of " + name);
    }
    return found;
  }
}
