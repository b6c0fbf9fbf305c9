package org.redline.condition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Scope.Variable;
import org.redline.facts.Enterprise;
import org.redline.facts.Project;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.ValueKind;
import org.redline.vocabulary.Vocabulary;

/** The vocabulary, scope and days that the tests of conditions use. */
final class World {
  static final Vocabulary VOCABULARY = Vocabulary.ofEnterprise();
  static final RecordType ENTERPRISE = VOCABULARY.type(Enterprise.class);
  static final RecordType PROJECT = VOCABULARY.type(Project.class);
  static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);

  /** 180 from 2011 on, and nothing before. */
  static final DatedValue LONGEST = since(2011, ValueKind.INTEGER, 180);

  /** Half of the first unit, a quarter of the next two, an eighth of the rest; none before 2011. */
  static final DatedValue FUND =
      since(
          2011,
          ValueKind.LIST,
          new Scale(List.of(bracket("1", "0.5"), bracket("3", "0.25"), bracket(null, "0.125"))));

  static final Scope SCOPE =
      new Scope(
          List.of(new Variable("enterprise", ENTERPRISE), new Variable("project", PROJECT)),
          Map.of("trialRunLongest", LONGEST, "fund", FUND));
  static final Conditions CONDITIONS = Conditions.over(VOCABULARY);

  private World() {}

  static Condition condition(String text) {
    return CONDITIONS.condition(text, SCOPE);
  }

  static Frame frame(@Nullable Object enterprise, @Nullable Object project) {
    return frame(enterprise, project, AS_OF);
  }

  static Frame frame(
      @Nullable Object enterprise, @Nullable Object project, @Nullable LocalDate day) {
    return new Frame(new Object[] {enterprise, project}, AS_OF, day, new Budget(1_000_000));
  }

  /** A record with some fields; the others were not submitted. */
  static Object record(RecordType type, Map<String, ?> fields) {
    List<Field> all = type.fields();
    @Nullable Object[] values = new @Nullable Object[all.size()];
    if (!all.stream().map(Field::name).toList().containsAll(fields.keySet())) {
      throw new IllegalArgumentException(type + " lacks one of " + fields.keySet());
    }
    for (int i = 0; i < values.length; i++) {
      values[i] = fields.get(all.get(i).name());
    }
    return type.create(values);
  }

  static Object record(Class<?> type, Map<String, ?> fields) {
    return record(VOCABULARY.type(type), fields);
  }

  private static Scale.Bracket bracket(@Nullable String upTo, String rate) {
    return new Scale.Bracket(upTo == null ? null : new BigDecimal(upTo), new BigDecimal(rate));
  }

  static DatedValue since(int year, ValueKind kind, Object value) {
    return new DatedValue() {
      @Override
      public ValueKind kind() {
        return kind;
      }

      @Override
      public @Nullable Object on(LocalDate day) {
        return day.getYear() < year ? null : value;
      }
    };
  }
}
