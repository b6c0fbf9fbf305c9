package org.redline.web.operation;

import java.io.IOException;
import org.springframework.http.HttpStatus;

/** Thrown while the body of a request is read that is too long, or too slow to come. */
public final class Exceeded extends IOException {
  private static final long serialVersionUID = 1L;

  private final HttpStatus status;
  private final long most;

  Exceeded(HttpStatus status, long most) {
    super(status.getReasonPhrase());
    this.status = status;
    this.most = most;
  }

  /** How many bytes there may be. */
  public long most() {
    return most;
  }

  /** 413 or 408. */
  public HttpStatus status() {
    return status;
  }
}
