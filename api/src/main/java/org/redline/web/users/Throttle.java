package org.redline.web.users;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Optional;

/**
 * How long failures keep somebody out: {@code limit} of them within a quarter of an hour for a
 * minute, and each further one for twice as long, but never longer than {@code longest}, until a
 * quarter of an hour has passed in peace.
 */
record Throttle(int limit, Duration longest) {
  private static final Duration WINDOW = Duration.ofMinutes(15);
  private static final Duration FIRST = Duration.ofMinutes(1);

  private static final int DOUBLINGS = 6;

  /** Until when the next attempt is refused. */
  Optional<Instant> refusedUntil(Collection<Instant> failures) {
    Deque<Instant> recent = new ArrayDeque<>();
    Instant until = Instant.EPOCH;
    int refusals = 0;
    for (Instant failure : failures.stream().sorted().toList()) {
      recent.add(failure);
      recent.removeIf(earlier -> !earlier.isAfter(failure.minus(WINDOW)));
      boolean goesOn = refusals > 0 && failure.isBefore(until.plus(WINDOW));
      refusals = goesOn ? refusals + 1 : recent.size() < limit ? 0 : 1;
      until = refusals == 0 ? until : failure.plus(wait(refusals));
    }
    return until.equals(Instant.EPOCH) ? Optional.empty() : Optional.of(until);
  }

  private Duration wait(int refusals) {
    Duration wait = FIRST.multipliedBy(1L << Math.min(refusals - 1, DOUBLINGS));
    return wait.compareTo(longest) > 0 ? longest : wait;
  }
}
