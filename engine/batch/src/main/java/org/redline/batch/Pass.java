package org.redline.batch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/** One pass over an input: only a few portions are on their way at once, first come first out. */
final class Pass {
  private static final int PROFILES = 16;
  private static final int BYTES = 1 << 20;
  private static final int PORTIONS_PER_THREAD = 3;

  private final Submissions submissions;
  private final Examiner examiner;
  private final Executor pool;
  private final int most;
  private final Output output;
  private final Progress progress;
  private final Totals totals = new Totals();
  private final Deque<Started> underWay = new ArrayDeque<>();

  Pass(
      Submissions submissions,
      Examiner examiner,
      Executor pool,
      int threads,
      Output output,
      Progress progress) {
    this.submissions = submissions;
    this.examiner = examiner;
    this.pool = pool;
    this.most = threads * PORTIONS_PER_THREAD;
    this.output = output;
    this.progress = progress;
  }

  /**
   * A portion that is being examined.
   *
   * @param done bytes of the input that are behind us once it is finished
   */
  private record Started(CompletableFuture<Portion> work, long done) {}

  Totals run() {
    for (List<Submission> next = next(); !next.isEmpty(); next = next()) {
      List<Submission> portion = next;
      CompletableFuture<Portion> work =
          CompletableFuture.supplyAsync(() -> examiner.examine(portion), pool);
      underWay.add(new Started(work, submissions.done()));
      if (underWay.size() >= most) {
        take();
      }
    }
    while (!underWay.isEmpty()) {
      take();
    }
    totals.take(examiner.counts());
    return totals;
  }

  private List<Submission> next() {
    List<Submission> portion = new ArrayList<>();
    long bytes = 0;
    while (portion.size() < PROFILES && bytes < BYTES) {
      Submission submission = submissions.next();
      if (submission == null) {
        return portion;
      }
      portion.add(submission);
      bytes += submission.content().length;
    }
    return portion;
  }

  private void take() {
    Started next = underWay.remove();
    Portion portion = finished(next.work);
    output.write(portion);
    totals.add(portion);
    progress.at(totals.profiles(), next.done, submissions.size());
  }

  private static Portion finished(CompletableFuture<Portion> portion) {
    try {
      return portion.join();
    } catch (CompletionException e) {
      throw new IllegalStateException("an audit failed", e.getCause());
    }
  }
}
