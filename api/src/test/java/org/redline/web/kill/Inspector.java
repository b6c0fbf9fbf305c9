package org.redline.web.kill;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * Submits one version of the profiles of some firms after the other, until nobody answers any more;
 * what was not answered is submitted again by the next program.
 */
abstract class Inspector implements Runnable {
  private final List<String> firms;

  /** Headcount of each version whose submission was acknowledged, by version. */
  private final TreeMap<Integer, Integer> acknowledged = new TreeMap<>();

  private CountDownLatch served = new CountDownLatch(1);
  private int port;
  private int headcount;
  private @Nullable Integer unanswered;
  private @Nullable String wrong;

  Inspector(List<String> firms) {
    this.firms = firms;
  }

  /** The firms, which always change together. */
  final List<String> firms() {
    return firms;
  }

  final Map<Integer, Integer> acknowledged() {
    return acknowledged;
  }

  /** Headcount of the submission that was not answered; null if all were. */
  final @Nullable Integer unanswered() {
    return unanswered;
  }

  /** The first answer that should not have been given; null if there was none. */
  final @Nullable String wrong() {
    return wrong;
  }

  /**
   * The program listens here now.
   *
   * @param latch counted down when it has answered the first submission, rightly or not
   */
  final void at(int newPort, CountDownLatch latch) {
    port = newPort;
    served = latch;
  }

  @Override
  public final void run() {
    boolean first = true;
    try {
      arrive(port);
      while (wrong == null && !Thread.currentThread().isInterrupted()) {
        int next = unanswered == null ? ++headcount : unanswered;
        unanswered = next;
        int last = acknowledged.isEmpty() ? 0 : acknowledged.lastKey();
        submit(next, last);
        acknowledged.put(last + 1, next);
        unanswered = null;
        if (first) {
          served.countDown();
        }
        first = false;
      }
    } catch (Refused e) {
      wrong = e.getMessage();
      served.countDown();
    } catch (IOException e) {
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Comes to a program that has just started. */
  abstract void arrive(int at) throws IOException, InterruptedException;

  /**
   * Submits the next version of each firm; submitted twice, it is stored once.
   *
   * @param last the version that was last acknowledged; 0 if none was
   * @throws Refused when it is not acknowledged
   * @throws IOException when nobody answers
   */
  abstract void submit(int heads, int last) throws IOException, InterruptedException;

  /** The profile of a firm with so many heads. */
  static String profile(String firm, int heads) {
    return """
        {"enterprise": {"id": "%s", "name": "甲厂", "regionCode": "420606", "headcount": %d,
          "businesses": [{"id": "1", "sector": "retail"}]}}"""
        .formatted(firm, heads);
  }

  /** An answer that should not have been given. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refused(int status, String body) {
      super(status + " " + body);
    }
  }
}
