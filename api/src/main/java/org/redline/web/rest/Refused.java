package org.redline.web.rest;

import org.springframework.http.HttpStatus;

/** Thrown for a request that is not answered as asked. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Fault fault;

  Refused(Fault fault) {
    super(fault.kind());
    this.fault = fault;
  }

  /** Refused with the message {@code kind} of this package. */
  static Refused of(HttpStatus status, String kind, Object... arguments) {
    return new Refused(Fault.of(status, kind, arguments));
  }

  /** There is no such thing, or the account does not see it. */
  static Refused unknown() {
    return of(HttpStatus.NOT_FOUND, "not-found");
  }

  Fault fault() {
    return fault;
  }
}
