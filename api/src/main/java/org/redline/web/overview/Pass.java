package org.redline.web.overview;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.redline.batch.Counts;
import org.redline.web.operation.Trace;
import org.redline.web.users.Region;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One pass over the firms of a region: only a few portions are on their way at once, first come
 * first out, so that memory does not grow with the number of firms.
 */
final class Pass {
  private static final Logger LOG = LoggerFactory.getLogger(Pass.class);
  private static final int FIRMS = 16;
  private static final int PORTIONS_PER_THREAD = 3;

  private final Run run;
  private final FirmProfiles firms;
  private final RunResults results;
  private final Examination examination;
  private final Executor workers;
  private final int most;
  private final Counts counts = new Counts();
  private final Deque<CompletableFuture<Portion>> underWay = new ArrayDeque<>();
  private volatile boolean stopped;

  Pass(
      Run run,
      FirmProfiles firms,
      RunResults results,
      Examination examination,
      Executor workers,
      int threads) {
    this.run = run;
    this.firms = firms;
    this.results = results;
    this.examination = examination;
    this.workers = workers;
    this.most = threads * PORTIONS_PER_THREAD;
  }

  Run of() {
    return run;
  }

  /** Ends it behind the portion that it is at. */
  void stop() {
    stopped = true;
  }

  /** Runs to the end, and says how it ended. */
  RunState run() {
    try {
      RunState end = work();
      results.sum(run, counts);
      return end;
    } catch (RuntimeException e) {
      LOG.error("run {} failed\n{}", run.id(), Trace.of(e));
      return RunState.FAILED;
    } finally {
      underWay.forEach(portion -> portion.cancel(false));
    }
  }

  private RunState work() {
    try {
      Region region = new Region(run.region());
      List<FirmProfile> next = firms.after("", region, FIRMS);
      while (!next.isEmpty()) {
        if (stopped) {
          return RunState.INTERRUPTED;
        }
        begin(next);
        next = firms.after(next.get(next.size() - 1).id(), region, FIRMS);
      }
      while (!underWay.isEmpty()) {
        take();
      }
      return RunState.FINISHED;
    } catch (RunResults.Ended e) {
      return RunState.CANCELLED;
    }
  }

  private void begin(List<FirmProfile> portion) {
    underWay.add(CompletableFuture.supplyAsync(() -> examination.examine(portion), workers));
    if (underWay.size() >= most) {
      take();
    }
  }

  private void take() {
    Portion portion = finished(underWay.remove());
    results.add(run, portion);
    counts.add(portion.counts);
  }

  private static Portion finished(CompletableFuture<Portion> portion) {
    try {
      return portion.join();
    } catch (CompletionException e) {
      throw new IllegalStateException("an audit failed", e.getCause());
    }
  }
}
