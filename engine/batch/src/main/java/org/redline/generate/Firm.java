package org.redline.generate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.redline.facts.Coded;
import org.redline.facts.Enterprise;
import org.redline.facts.Format;
import org.redline.facts.Term;
import org.redline.profile.CreditCode;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.ValueKind;
import org.redline.vocabulary.Vocabulary;

/** One firm in the making. */
final class Firm {
  private static final LocalDate FIRST_DAY = LocalDate.of(2018, 1, 1);
  private static final int DAYS = 3000;
  private static final String ID = "id";
  private static final String PERCENT = "%";

  private final Vocabulary vocabulary;
  private final int unknownPercent;
  private final SplittableRandom random;

  Firm(Vocabulary vocabulary, int unknownPercent, SplittableRandom random) {
    this.vocabulary = vocabulary;
    this.unknownPercent = unknownPercent;
    this.random = random;
  }

  Enterprise make() {
    return (Enterprise) record(vocabulary.root(), "", life());
  }

  /** When a fact began and how far it has come: its days and states fit together. */
  private record Life(LocalDate began, int stage) {}

  private Life life() {
    return new Life(FIRST_DAY.plusDays(random.nextInt(DAYS)), random.nextInt(Odds.STAGES));
  }

  private Object record(RecordType type, String id, Life life) {
    List<Field> fields = type.fields();
    @Nullable Object[] values = new @Nullable Object[fields.size()];
    for (int i = 0; i < values.length; i++) {
      Field field = fields.get(i);
      if (field.name().equals(ID)) {
        values[i] = field.term().format() == Format.CREDIT_CODE ? creditCode() : id;
      } else if (!field.name().equals("proof")
          && ((type == vocabulary.root() && field.name().equals("name"))
              || !percent(unknownPercent))) {
        values[i] = value(type, field, life);
      }
    }
    inOrder(fields, values);
    return type.create(values);
  }

  private Object value(RecordType type, Field field, Life life) {
    String path = type.name() + "." + field.name();
    return switch (field.kind()) {
      case TEXT -> text(path, field.term());
      case INTEGER -> (int) number(field.term(), 200);
      case DECIMAL ->
          BigDecimal.valueOf(
              number(field.term(), PERCENT.equals(field.term().unit()) ? 20 : 2_000_000));
      case BOOLEAN -> percent(Odds.percentTrue(path));
      case DATE -> day(path, field.term(), life);
      case ENUM -> code(path, field, life.stage);
      case RECORD -> record(field.record().orElseThrow(), "", life);
      case LIST -> list(path, field, type == vocabulary.root() ? null : life);
    };
  }

  private List<Object> list(String path, Field field, @Nullable Life life) {
    List<Object> items = new ArrayList<>();
    int most = Odds.most(path);
    int count = most == 0 ? 0 : most - random.nextInt(Math.min(most, 2) + (most == 1 ? 1 : 0));
    for (int i = 1; i <= count; i++) {
      Life own = life == null ? life() : life;
      if (field.elementKind() == ValueKind.RECORD) {
        RecordType element = field.record().orElseThrow();
        items.add(record(element, element.name() + "-" + i, own));
      } else if (field.elementKind() == ValueKind.ENUM) {
        items.add(code(path, field, own.stage));
      } else {
        items.add(text(path, field.term()));
      }
    }
    return items;
  }

  private Object code(String path, Field field, int stage) {
    String code = Odds.code(path, random, stage);
    Object[] constants = field.valueClass().getEnumConstants();
    for (Object constant : constants) {
      if (((Coded) constant).code().equals(code)) {
        return constant;
      }
    }
    boolean first = code == null && percent(Odds.FIRST);
    return first ? constants[0] : constants[random.nextInt(constants.length)];
  }

  /** The day on which it happens in a lawful course of things; one in fifty is far off. */
  private LocalDate day(String path, Term term, Life life) {
    int spread = percent(2) ? 600 : 15;
    LocalDate day =
        life.began.plusDays(Odds.days(path)).plusDays(random.nextInt(spread) - spread / 2);
    return term.ahead() || day.isBefore(Firms.AS_OF) ? day : Firms.AS_OF;
  }

  /** No day before the one of the same record that it may not be before. */
  private static void inOrder(List<Field> fields, @Nullable Object[] values) {
    for (int i = 0; i < values.length; i++) {
      String earlier = fields.get(i).term().notBefore();
      for (int j = 0; j < values.length && !earlier.isEmpty(); j++) {
        boolean named = fields.get(j).name().equals(earlier);
        if (named
            && values[i] instanceof LocalDate day
            && values[j] instanceof LocalDate first
            && day.isBefore(first)) {
          values[i] = first;
        }
      }
    }
  }

  private long number(Term term, long usual) {
    long least = Math.max(term.min(), 0);
    return random.nextLong(least, Math.min(term.max(), least + usual) + 1);
  }

  private String text(String path, Term term) {
    return switch (term.format()) {
      case CREDIT_CODE -> creditCode();
      case REGION_CODE -> "420600";
      case INDUSTRY_CODE -> "2614";
      case PLAIN -> Odds.text(path, random);
    };
  }

  private String creditCode() {
    String number = String.format(Locale.ROOT, "%09d", random.nextInt(1_000_000_000));
    return CreditCode.of("91420600" + number);
  }

  private boolean percent(int chance) {
    return random.nextInt(100) < chance;
  }
}
