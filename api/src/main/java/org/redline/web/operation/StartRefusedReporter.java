package org.redline.web.operation;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Keeps out of the log, with all its frames, what the command line tells in one sentence. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartRefusedReporter implements SpringBootExceptionReporter {

  /**
   * As Spring Boot makes it.
   *
   * @param context the application, of which nothing is asked
   */
  StartRefusedReporter(ConfigurableApplicationContext context) {}

  @Override
  public boolean reportException(Throwable failure) {
    return StartRefused.in(failure).isPresent();
  }
}
