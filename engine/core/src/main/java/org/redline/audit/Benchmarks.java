package org.redline.audit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.rulebook.Benchmark;

/** Finds the benchmarks of the firm's region for a fine; those of the narrowest region prevail. */
final class Benchmarks {
  private static final Comparator<Benchmark> ORDER =
      Comparator.comparing((Benchmark b) -> b.range().max()).thenComparing(b -> b.grade().en());

  private final List<Benchmark> all;
  private final @Nullable String region;
  private final LocalDate asOf;

  Benchmarks(List<Benchmark> all, @Nullable String region, LocalDate asOf) {
    this.all = all;
    this.region = region;
    this.asOf = asOf;
  }

  /** One for each grade, the lowest first; none while the region is not known. */
  List<Benchmark> of(ActionDraft draft) {
    if (region == null || draft.amount == null) {
      return List.of();
    }
    List<Benchmark> found =
        all.stream()
            .filter(b -> b.party() == draft.party && b.stage() == draft.stage)
            .filter(b -> draft.basis.stream().anyMatch(cited -> b.isFor(cited, region, asOf)))
            .toList();
    int narrowest = found.stream().mapToInt(b -> b.region().length()).max().orElse(0);
    return found.stream().filter(b -> b.region().length() == narrowest).sorted(ORDER).toList();
  }
}
