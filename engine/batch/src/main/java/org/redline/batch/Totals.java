package org.redline.batch;

/** What is counted over the whole input. */
final class Totals {
  private Counts counts = new Counts();
  private long audited;
  private long rejected;
  private long failed;

  void add(Portion portion) {
    audited += portion.audited;
    rejected += portion.rejected;
    failed += portion.failed;
  }

  /** Takes what was counted of all that was audited. */
  void take(Counts counted) {
    counts = counted;
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
    return audited + rejected + failed;
  }

  AuditRun run() {
    Counts.Row all = counts.all();
    return new AuditRun(
        all.firms(), rejected, failed, all.firmsWithViolations(), all.firmsWithUndetermined());
  }
}
