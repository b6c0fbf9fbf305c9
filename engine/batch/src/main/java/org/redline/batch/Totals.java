package org.redline.batch;

/** What is counted over the whole input. */
final class Totals {
  private final Counts counts = new Counts();
  private long rejected;
  private long failed;

  void add(Portion portion) {
    counts.add(portion.counts);
    rejected += portion.rejected;
    failed += portion.failed;
  }

  Counts counts() {
    return counts;
  }

  /** Profiles that were not audited, for whatever reason. */
  long rejected() {
    return rejected + failed;
  }

  /** Profiles that are behind us. */
  long profiles() {
    return counts.all().firms() + rejected + failed;
  }

  AuditRun run() {
    Counts.Row all = counts.all();
    return new AuditRun(
        all.firms(), rejected, failed, all.firmsWithViolations(), all.firmsWithUndetermined());
  }
}
