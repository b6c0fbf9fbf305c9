package org.redline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long requests of one kind took; any number of threads may add to it. */
final class Timings {
  private static final double NANOS_PER_MILLISECOND = 1e6;
  private static final int HUNDRED = 100;

  private final List<Long> nanos = new ArrayList<>();

  synchronized void add(long taken) {
    nanos.add(taken);
  }

  /** The time that so many of a hundred did not exceed, in milliseconds; not a number if none. */
  synchronized double percentile(int percent) {
    if (nanos.isEmpty()) {
      return Double.NaN;
    }
    List<Long> sorted = nanos.stream().sorted().toList();
    int rank = (int) Math.ceil((double) percent * sorted.size() / HUNDRED);
    return sorted.get(Math.max(rank, 1) - 1) / NANOS_PER_MILLISECOND;
  }

  synchronized int count() {
    return nanos.size();
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d, p50 %.1f ms, p95 %.1f ms, p99 %.1f ms",
        count(),
        percentile(50),
        percentile(95),
        percentile(99));
  }
}
