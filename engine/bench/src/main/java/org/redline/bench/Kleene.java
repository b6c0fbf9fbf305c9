package org.redline.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Truth;
import org.redline.facts.Review;
import org.redline.facts.ReviewOutcome;
import org.redline.facts.Service;
import org.redline.facts.ServiceWay;
import org.redline.memory.Verdict;

/** Comparisons with what may be unknown, as a programmer would write them. */
final class Kleene {
  private Kleene() {}

  static Truth is(@Nullable Object value, Object constant) {
    return value == null ? Truth.UNKNOWN : of(value == constant);
  }

  static <E extends Enum<E>> Truth among(@Nullable E value, Set<E> constants) {
    return value == null ? Truth.UNKNOWN : of(constants.contains(value));
  }

  static Truth yes(@Nullable Boolean value) {
    return value == null ? Truth.UNKNOWN : of(value);
  }

  static Truth after(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null || b == null ? Truth.UNKNOWN : of(a.isAfter(b));
  }

  static Truth notAfter(@Nullable LocalDate a, @Nullable LocalDate b) {
    return after(a, b).not();
  }

  static <T> Truth exists(@Nullable List<T> list, Function<T, Truth> test) {
    if (list == null) {
      return Truth.UNKNOWN;
    }
    Truth any = Truth.FALSE;
    for (T item : list) {
      any = any.or(test.apply(item));
      if (any == Truth.TRUE) {
        return any;
      }
    }
    return any;
  }

  static Verdict verdict(Truth scope, Truth breach) {
    if (scope == Truth.FALSE) {
      return Verdict.NOT_APPLICABLE;
    } else if (breach == Truth.FALSE) {
      return Verdict.COMPLIANT;
    }
    return scope.and(breach) == Truth.TRUE ? Verdict.VIOLATED : Verdict.UNDETERMINED;
  }

  static Truth approved(@Nullable Review review) {
    return review == null ? Truth.UNKNOWN : is(review.outcome(), ReviewOutcome.APPROVED);
  }

  static @Nullable LocalDate decidedOn(@Nullable Review review) {
    return review == null ? null : review.decidedOn();
  }

  static @Nullable ServiceWay way(@Nullable Service service) {
    return service == null ? null : service.way();
  }

  static @Nullable LocalDate servedOn(@Nullable Service service) {
    return service == null ? null : service.servedOn();
  }

  private static Truth of(boolean value) {
    return value ? Truth.TRUE : Truth.FALSE;
  }
}
