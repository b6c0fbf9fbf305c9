package org.redline.web.rules.drafts;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.redline.source.Problems;

/**
 * Work on rules that nobody has approved: a little at a time, and nobody waits for it for ever,
 * whatever the rules are like.
 */
final class Bounded implements AutoCloseable {
  private static final int AT_ONCE = 2;
  private static final int WAITING = 8;

  private final ThreadPoolExecutor workers =
      new ThreadPoolExecutor(
          AT_ONCE,
          AT_ONCE,
          0,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(WAITING),
          Bounded::thread);
  private final Duration longest;

  Bounded(Duration longest) {
    this.longest = longest;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "rules");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * What the work gives.
   *
   * @throws Refusal when it takes too long, or too much waits already
   * @throws Problems as the work does
   */
  <T> T run(Callable<T> work) {
    Future<T> future;
    try {
      future = workers.submit(work);
    } catch (RejectedExecutionException e) {
      throw new Refusal("rules.busy");
    }
    return wait(future);
  }

  private <T> T wait(Future<T> future) {
    try {
      return future.get(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      future.cancel(true);
      throw new Refusal("rules.too-long", longest.toSeconds());
    } catch (InterruptedException e) {
      future.cancel(true);
      Thread.currentThread().interrupt();
      throw new Refusal("rules.busy");
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    }
  }

  private static RuntimeException failure(@Nullable Throwable cause) {
    if (cause instanceof StackOverflowError || cause instanceof OutOfMemoryError) {
      return new Refusal("rules.too-deep");
    } else if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
