package org.redline.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import org.redline.facts.Format;
import org.redline.facts.Grade;
import org.redline.facts.Proof;
import org.redline.facts.ProofSource;
import org.redline.facts.Term;
import org.redline.profile.CreditCode;
import org.redline.vocabulary.DayOrder;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.ValueKind;

/**
 * Generated fact records, all of which the profile reader accepts; lists have at most two items.
 */
public final class Facts {
  private static final LocalDate FIRST_DAY = LocalDate.of(1949, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

  private final double nulls;
  private final Map<RecordType, Arbitrary<Object>> known = new HashMap<>();

  private Facts(double nulls) {
    this.nulls = nulls;
  }

  /** Records of which about half the values, at every depth, were not submitted. */
  public static Arbitrary<Object> partial(RecordType type) {
    return new Facts(0.5).record(type);
  }

  /** Records of which every value was submitted. */
  public static Arbitrary<Object> complete(RecordType type) {
    return new Facts(0).record(type);
  }

  private Arbitrary<Object> record(RecordType type) {
    Arbitrary<Object> made = known.get(type);
    if (made == null) {
      made =
          Combinators.combine(type.fields().stream().map(this::field).toList())
              .as(values -> type.create(values.toArray()))
              .map(fact -> inOrder(type, consistent(fact)))
              .withoutEdgeCases();
      known.put(type, made);
    }
    return made;
  }

  @SuppressWarnings("NullAway") // generated null is "not submitted"
  private Arbitrary<Object> field(Field field) {
    Arbitrary<Object> values =
        field.kind() == ValueKind.LIST
            ? value(field).list().ofMaxSize(2).map(items -> named(field, items))
            : value(field);
    return nulls == 0 ? values : values.injectNull(nulls);
  }

  private Arbitrary<Object> value(Field field) {
    return switch (field.elementKind()) {
      case TEXT -> text(field.term().format()).asGeneric();
      case INTEGER -> integers(field.term()).asGeneric();
      case DECIMAL -> decimals(field.term()).asGeneric();
      case BOOLEAN -> Arbitraries.of(true, false).asGeneric();
      case DATE -> days().asGeneric();
      case ENUM -> Arbitraries.of(field.valueClass().getEnumConstants()).map(code -> code);
      case RECORD -> record(field.record().orElseThrow());
      case LIST -> throw new IllegalArgumentException("a list of lists: " + field);
    };
  }

  private static Arbitrary<String> text(Format format) {
    return switch (format) {
      case PLAIN -> Arbitraries.oneOf(words(), strings());
      case NAME -> words().filter(word -> word.chars().noneMatch(c -> c < ' ' || c == '<'));
      case CREDIT_CODE ->
          Arbitraries.strings()
              .withChars(CreditCode.CHARACTERS)
              .ofLength(CreditCode.BODY)
              .map(CreditCode::of);
      case REGION_CODE -> Arbitraries.of("110101", "310115", "420600", "810000");
      case INDUSTRY_CODE -> Arbitraries.of("B", "06", "061", "0610", "2614");
    };
  }

  /** Words that a careless reader takes for something else. */
  private static Arbitrary<String> words() {
    return Arbitraries.of(
        "甲",
        "乙",
        "P-1",
        "null",
        "~",
        "yes",
        "true",
        "0610",
        "1e3",
        "2024-03-01",
        "- x",
        "a: b",
        "#",
        "&a",
        "*a",
        "!a",
        "{}",
        "\\",
        "'",
        "\"",
        "𠀀",
        "<<",
        "%",
        "a\nb",
        "\ta ");
  }

  private static Arbitrary<String> strings() {
    return Arbitraries.strings()
        .withChars("ab甲乙 -:'\"\\\n,#")
        .ofMinLength(1)
        .ofMaxLength(6)
        .filter(text -> !text.isBlank());
  }

  private static Arbitrary<Integer> integers(Term term) {
    int least = (int) Math.max(term.min(), Integer.MIN_VALUE);
    int most = (int) Math.min(term.max(), Integer.MAX_VALUE);
    int near = (int) Math.min(most, least + 12L);
    return Arbitraries.oneOf(
        Arbitraries.integers().between(least, near), Arbitraries.integers().between(least, most));
  }

  private static Arbitrary<BigDecimal> decimals(Term term) {
    BigDecimal least = BigDecimal.valueOf(Math.max(term.min(), -term.max()));
    BigDecimal most = BigDecimal.valueOf(term.max());
    return Arbitraries.bigDecimals().between(least, most).ofScale(2).map(Facts::shortest);
  }

  private static BigDecimal shortest(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.setScale(Math.max(0, stripped.scale()));
  }

  private static Arbitrary<LocalDate> days() {
    LocalDate from = LocalDate.of(2021, 1, 1);
    return Arbitraries.frequencyOf(
        Tuple.of(5, days(from, from.plusYears(7))), Tuple.of(1, days(FIRST_DAY, LAST_DAY)));
  }

  private static Arbitrary<LocalDate> days(LocalDate first, LocalDate last) {
    return Arbitraries.longs()
        .between(first.toEpochDay(), last.toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  /** The items with the ids that the reader gives to those without one. */
  private static Object named(Field field, List<Object> items) {
    RecordType type = field.record().orElse(null);
    if (type == null || type.field("id").isEmpty()) {
      return items;
    }
    List<Object> named = new ArrayList<>();
    for (Object item : items) {
      named.add(withId(type, item, type.name() + "-" + (named.size() + 1)));
    }
    return named;
  }

  private static Object withId(RecordType type, Object fact, String id) {
    List<Field> fields = type.fields();
    @Nullable Object[] values = new @Nullable Object[fields.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = fields.get(i).name().equals("id") ? id : fields.get(i).get(fact);
    }
    return type.create(values);
  }

  /** The fact with no day before the one that it may not be before. */
  private static Object inOrder(RecordType type, Object fact) {
    List<Field> fields = type.fields();
    @Nullable Object[] values = fields.stream().map(field -> field.get(fact)).toArray();
    for (DayOrder order : type.dayOrders()) {
      if (order.later().get(fact) instanceof LocalDate day
          && order.earlier().get(fact) instanceof LocalDate first
          && day.isBefore(first)) {
        values[fields.indexOf(order.later())] = first;
      }
    }
    return type.create(values);
  }

  private static Object consistent(Object fact) {
    return fact instanceof Proof proof ? consistent(proof) : fact;
  }

  private static Proof consistent(Proof proof) {
    boolean verified = proof.grade() == Grade.VERIFIED;
    ProofSource source = proof.source();
    if (verified && (source == null || source == ProofSource.DECLARATION)) {
      source = ProofSource.DOCUMENT;
    }
    List<String> by = source == ProofSource.SITE ? List.of("甲", "乙") : proof.verifiedBy();
    LocalDate on =
        verified && proof.verifiedOn() == null ? LocalDate.of(2024, 5, 1) : proof.verifiedOn();
    return new Proof(proof.grade(), source, by, on, proof.evidence(), proof.fields());
  }
}
