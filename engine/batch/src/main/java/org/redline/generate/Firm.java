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
import org.redline.facts.Scale;
import org.redline.facts.Term;
import org.redline.profile.CreditCode;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.ValueKind;
import org.redline.vocabulary.Vocabulary;

/** One firm in the making: parts of its trade, and everything else drawn. */
final class Firm {
  private static final LocalDate FIRST_DAY = LocalDate.of(2018, 1, 1);
  private static final int DAYS = 3000;
  private static final String ID = "id";
  private static final String PROOF = "proof";
  private static final int FAR_OFF = 3;
  private static final int LEFT_OUT = 2;

  private final Vocabulary vocabulary;
  private final Trade trade;
  private final SplittableRandom random;
  private final int heads;
  private final String region;

  Firm(Vocabulary vocabulary, Trade trade, SplittableRandom random) {
    this.vocabulary = vocabulary;
    this.trade = trade;
    this.random = random;
    this.heads = Sizes.heads(trade.heads(), random);
    this.region = Words.region(random);
  }

  Enterprise make() {
    RecordType root = vocabulary.root();
    Object shape = size(root);
    for (Part part : trade.parts()) {
      int times = percent(part.percent()) ? times(part) : 0;
      for (int i = 0; i < times; i++) {
        shape = Shapes.joined(root, shape, part.shape());
      }
    }
    return (Enterprise) record(root, shape, "", life());
  }

  private int times(Part part) {
    int most =
        part.perHeads() == 0 ? part.times() : Math.min(part.times(), 1 + heads / part.perHeads());
    return part.perHeads() == 0 ? 1 + random.nextInt(most) : most;
  }

  /** A firm of which only the size is settled. */
  private Object size(RecordType root) {
    List<Field> fields = root.fields();
    @Nullable Object[] values = new @Nullable Object[fields.size()];
    for (int i = 0; i < values.length; i++) {
      Class<?> type = fields.get(i).valueClass();
      if (fields.get(i).name().equals("headcount")) {
        values[i] = heads;
      } else if (type == Scale.class) {
        values[i] = Sizes.scale(heads);
      }
    }
    return root.create(values);
  }

  /** When a fact began and how far it has come: its days and states fit together. */
  private record Life(LocalDate began, int stage) {}

  private Life life() {
    return new Life(FIRST_DAY.plusDays(random.nextInt(DAYS)), random.nextInt(Odds.STAGES));
  }

  private Object record(RecordType type, @Nullable Object shape, String id, Life life) {
    List<Field> fields = type.fields();
    @Nullable Object[] values = new @Nullable Object[fields.size()];
    for (int i = 0; i < values.length; i++) {
      Field field = fields.get(i);
      if (field.name().equals(ID)) {
        values[i] = field.term().format() == Format.CREDIT_CODE ? creditCode() : id;
      } else if (!field.name().equals(PROOF)) {
        values[i] = value(type, field, shape == null ? null : field.get(shape), life);
      }
    }
    inOrder(fields, values);
    return type.create(values);
  }

  private Object value(RecordType type, Field field, @Nullable Object given, Life life) {
    if (field.kind() == ValueKind.RECORD) {
      return record(field.record().orElseThrow(), given, "", life);
    } else if (field.kind() == ValueKind.LIST) {
      List<?> items = given == null ? List.of() : (List<?>) given;
      return list(field, items, type == vocabulary.root() ? null : life);
    }
    return given == null ? drawn(type, field, life) : given;
  }

  private Object drawn(RecordType type, Field field, Life life) {
    String path = type.name() + "." + field.name();
    return switch (field.kind()) {
      case TEXT -> text(path, field.term());
      case INTEGER -> (int) number(path, field.term());
      case DECIMAL -> BigDecimal.valueOf(number(path, field.term()));
      case BOOLEAN -> percent(Odds.percentTrue(path));
      case DATE -> day(path, field, life);
      case ENUM -> code(path, field, life.stage);
      case RECORD, LIST -> throw new IllegalArgumentException(path);
    };
  }

  /**
   * Each fact of the firm has a life of its own; what stands below it shares that, and may lack.
   */
  private List<Object> list(Field field, List<?> given, @Nullable Life life) {
    List<Object> items = new ArrayList<>();
    for (Object item : given) {
      if (life != null && percent(LEFT_OUT)) {
        continue;
      }
      Life own = life == null ? life() : life;
      if (field.elementKind() == ValueKind.RECORD) {
        RecordType element = field.record().orElseThrow();
        items.add(record(element, item, element.name() + "-" + (items.size() + 1), own));
      } else {
        items.add(item);
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

  /** The day on which it happens in a lawful course of things; a few are far off. */
  private LocalDate day(String path, Field field, Life life) {
    Integer ago = Odds.daysAgo(path);
    LocalDate about =
        ago == null ? life.began.plusDays(Odds.days(path)) : Firms.AS_OF.minusDays(ago);
    int spread = percent(FAR_OFF) ? 900 : 15;
    LocalDate day = about.plusDays(random.nextInt(spread) - spread / 2);
    return !field.event() || day.isBefore(Firms.AS_OF) ? day : Firms.AS_OF;
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

  private long number(String path, Term term) {
    long drawn = Odds.number(path, term, heads, random);
    return Math.max(Math.max(term.min(), 0), Math.min(term.max(), drawn));
  }

  private String text(String path, Term term) {
    return switch (term.format()) {
      case CREDIT_CODE -> creditCode();
      case REGION_CODE -> region;
      case INDUSTRY_CODE -> "2614";
      case PLAIN -> Words.text(path, random);
    };
  }

  private String creditCode() {
    String number = String.format(Locale.ROOT, "%09d", random.nextInt(1_000_000_000));
    return CreditCode.of("91" + region + number);
  }

  private boolean percent(int chance) {
    return random.nextInt(100) < chance;
  }
}
