package org.redline.web.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where something failed, for the log: classes and places. Not what was said of it, for messages of
 * drivers and parsers quote names, codes and whole rows.
 */
public final class Trace {
  private static final int PLACES = 40;

  private Trace() {}

  /** Classes of the failure and its causes, each with its places. */
  public static String of(Throwable failure) {
    return chain(failure).stream().map(Trace::one).collect(Collectors.joining("\ncaused by "));
  }

  /** Only the classes. */
  public static String names(Throwable failure) {
    return chain(failure).stream()
        .map(cause -> cause.getClass().getName())
        .collect(Collectors.joining(" < "));
  }

  private static List<Throwable> chain(Throwable failure) {
    List<Throwable> chain = new ArrayList<>();
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (chain.contains(cause)) {
        break;
      }
      chain.add(cause);
    }
    return chain;
  }

  private static String one(Throwable failure) {
    StringBuilder text = new StringBuilder(failure.getClass().getName());
    StackTraceElement[] places = failure.getStackTrace();
    for (int i = 0; i < Math.min(PLACES, places.length); i++) {
      text.append("\n  at ").append(places[i]);
    }
    return text.toString();
  }
}
