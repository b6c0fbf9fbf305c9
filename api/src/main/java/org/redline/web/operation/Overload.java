package org.redline.web.operation;

import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionTimedOutException;

/** Tells a failure that will pass, because there is too much to do, from one of the program. */
public final class Overload {
  /** Seconds after which to try again. */
  public static final String RETRY_AFTER = "5";

  private Overload() {}

  /** 413 or 408 for a body, 503 for what took too long, else 500. */
  public static HttpStatus status(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Exceeded exceeded) {
        return exceeded.status();
      } else if (cause instanceof TransientDataAccessException
          || cause instanceof TransactionTimedOutException
          || cause instanceof CannotGetJdbcConnectionException
          || cause instanceof CannotCreateTransactionException) {
        return HttpStatus.SERVICE_UNAVAILABLE;
      }
    }
    return HttpStatus.INTERNAL_SERVER_ERROR;
  }
}
