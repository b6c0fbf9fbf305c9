package org.redline.explain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Expr.Op;
import org.redline.condition.Truth;
import org.redline.facts.CertificateState;
import org.redline.facts.ChangeNotice;
import org.redline.facts.CheckState;
import org.redline.facts.Compliance;
import org.redline.facts.ConstructionState;
import org.redline.facts.Curriculum;
import org.redline.facts.EquipmentState;
import org.redline.facts.FilingState;
import org.redline.facts.HazardState;
import org.redline.facts.OperatingStatus;
import org.redline.facts.Progress;
import org.redline.facts.RecordState;
import org.redline.facts.RescueTeam;
import org.redline.facts.ReviewOutcome;
import org.redline.facts.StaffCoverage;
import org.redline.facts.SystemState;
import org.redline.facts.TestOutcome;
import org.redline.facts.TrialState;
import org.redline.facts.UseState;
import org.redline.facts.WorkState;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.ValueKind;

/** The values that somebody who keeps the law can still bring about. */
final class Lawful {
  /** What can be brought about, and from which states; what has begun is never not begun. */
  private static final Map<Class<?>, Map<Object, Set<Object>>> ONWARDS =
      Map.ofEntries(
          anyhow(ReviewOutcome.class, ReviewOutcome.APPROVED),
          anyhow(TestOutcome.class, TestOutcome.PASSED),
          anyhow(WorkState.class, WorkState.DONE),
          anyhow(Progress.class, Progress.STOPPED),
          anyhow(HazardState.class, HazardState.REMOVED),
          anyhow(Compliance.class, Compliance.OBEYED),
          anyhow(CertificateState.class, CertificateState.VALID),
          to(ChangeNotice.class, ChangeNotice.GIVEN, ChangeNotice.NOT_GIVEN),
          to(Curriculum.class, Curriculum.INCLUDED, Curriculum.NOT_INCLUDED),
          anyhow(SystemState.class, SystemState.IN_OPERATION),
          anyhow(RecordState.class, RecordState.TRUTHFUL),
          anyhow(StaffCoverage.class, StaffCoverage.ALL),
          anyhow(RescueTeam.class, RescueTeam.OWN),
          anyhow(EquipmentState.class, EquipmentState.MAINTAINED),
          anyhow(FilingState.class, FilingState.FILED),
          to(CheckState.class, CheckState.PUT_RIGHT, CheckState.NOT_MET),
          to(ConstructionState.class, ConstructionState.HALTED, ConstructionState.UNDER_WAY),
          to(UseState.class, UseState.STOPPED, UseState.TRIAL, UseState.IN_USE),
          to(TrialState.class, TrialState.ENDED, TrialState.RUNNING),
          to(OperatingStatus.class, OperatingStatus.SUSPENDED, OperatingStatus.OPERATING));

  private Lawful() {}

  private static Map.Entry<Class<?>, Map<Object, Set<Object>>> to(
      Class<?> type, Object target, Object... from) {
    return Map.entry(type, Map.of(target, Set.of(from)));
  }

  private static Map.Entry<Class<?>, Map<Object, Set<Object>>> anyhow(
      Class<?> type, Object target) {
    return to(type, target, (Object[]) type.getEnumConstants());
  }

  /**
   * Values of a field that compare with {@code limit} as {@code op} says.
   *
   * @param current the value now; null when unknown
   * @param fresh whether it stands in an element that does not exist yet
   * @param asOf the first day on which something can still happen
   */
  static List<Object> values(
      Field field, @Nullable Object current, boolean fresh, Op op, Object limit, LocalDate asOf) {
    return candidates(field, current, fresh, limit, asOf)
        .filter(value -> Comparisons.truth(op, value, limit) == Truth.TRUE)
        .filter(value -> !value.equals(current))
        .distinct()
        .toList();
  }

  private static Stream<Object> candidates(
      Field field, @Nullable Object current, boolean fresh, Object limit, LocalDate asOf) {
    return switch (field.elementKind()) {
      case ENUM -> codes(field.valueClass(), current, fresh);
      case BOOLEAN -> Stream.of(true, false);
      case INTEGER -> numbers(field, limit, BigDecimal.ONE);
      case DECIMAL -> numbers(field, limit, new BigDecimal("0.01"));
      case DATE -> days((LocalDate) limit, asOf);
      case TEXT -> Stream.of(limit);
      case RECORD, LIST -> Stream.empty();
    };
  }

  /** Whether it is said here where the states of an enum can go. */
  static boolean knows(Class<?> type) {
    return ONWARDS.containsKey(type);
  }

  /** Codes that can be brought about from {@code current}. */
  static Stream<Object> codes(Class<?> type, @Nullable Object current, boolean fresh) {
    Map<Object, Set<Object>> onwards = ONWARDS.get(type);
    if (onwards == null) {
      return Stream.of((Object[]) type.getEnumConstants());
    }
    return onwards.entrySet().stream()
        .filter(to -> fresh || leads(to.getValue(), current, type))
        .map(Map.Entry::getKey);
  }

  /** From what is not known, only what can follow from anything. */
  private static boolean leads(Set<Object> from, @Nullable Object current, Class<?> type) {
    return current == null ? from.size() == type.getEnumConstants().length : from.contains(current);
  }

  private static Stream<Object> numbers(Field field, Object limit, BigDecimal step) {
    BigDecimal at = Calculation.number(limit);
    boolean whole = field.elementKind() == ValueKind.INTEGER;
    return Stream.of(at, at.add(step), at.subtract(step))
        .filter(value -> !whole || value.stripTrailingZeros().scale() <= 0)
        .filter(value -> value.compareTo(BigDecimal.valueOf(field.term().min())) >= 0)
        .filter(value -> value.compareTo(BigDecimal.valueOf(field.term().max())) <= 0)
        .map(value -> whole ? (Object) value.intValueExact() : value);
  }

  private static Stream<Object> days(LocalDate limit, LocalDate asOf) {
    return Stream.of(limit, limit.plusDays(1), limit.minusDays(1), asOf)
        .filter(day -> !day.isBefore(asOf))
        .map(day -> day);
  }
}
