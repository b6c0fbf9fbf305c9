package org.redline.web.overview;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.springframework.stereotype.Component;

/**
 * Lets people go first: a run uses every core while nobody asks for anything, and stands still
 * while somebody waits for an answer; never for long, so that it ends however many ask.
 */
@Component
class Courtesy {
  private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(1);
  private static final long LONGEST = TimeUnit.MILLISECONDS.toNanos(40);

  private final AtomicInteger waiting = new AtomicInteger();

  void begin() {
    waiting.incrementAndGet();
  }

  void end() {
    waiting.decrementAndGet();
  }

  /** Returns at once if nobody waits, else when nobody does or after a moment. */
  void giveWay() {
    long until = System.nanoTime() + LONGEST;
    while (waiting.get() > 0 && System.nanoTime() < until) {
      LockSupport.parkNanos(LOOK);
    }
  }
}
